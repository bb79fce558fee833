using System.Buffers;

namespace Ingest.Extraction.Body;

/// <summary>Lines that say what a text is filed under: "Tags: harbour, treaty", links behind the word, or the word above them.</summary>
internal static class TagLines
{
    /// <summary>Characters.</summary>
    private const int Longest = 400;

    private const double MostlyLinks = 0.6;

    private static readonly Beginnings Labels = new(
        "tags", "tagged with", "tagged", "tag", "topics", "keywords", "filed under", "posted in", "abgelegt unter", "abgelegt in", "veröffentlicht in", "verschlagwortet mit", "publié dans", "classé dans", "publicado en", "archivado en", "publicado em", "arquivado em", "pubblicato in", "archiviato in", "geplaatst in", "publicerat i", "publisert i", "opublikowano w", "опубликовано в", "отмечено", "投稿先", "categories", "kategorien", "kategorier", "kategorie", "catégories", "categorieën", "kategorije", "рубрики", "рубрика", "категории", "分类", "分類", "カテゴリー", "カテゴリ", "카테고리", "schlagwörter", "schlagworte", "stichwörter", "themen", "mots-clés", "mots clés", "étiquettes", "etiquetas", "palabras clave", "categorías", "palavras-chave", "categorias", "parole chiave",
        "etichette", "trefwoorden", "nyckelord", "emneord", "tagi", "słowa kluczowe", "теги", "ключевые слова", "etiketler", "标签", "標籤", "关键词", "關鍵詞", "タグ", "태그", "الوسوم", "كلمات مفتاحية", "برچسب‌ها");

    private static readonly SearchValues<char> Openings = SearchValues.Create(" |·•–-");

    /// <param name="linkDensity">Of its characters, the share within links.</param>
    public static bool Is(string line, double linkDensity)
    {
        var start = line.AsSpan().IndexOfAnyExcept(Openings);
        line = start > 0 ? line[start..] : line;
        if (line.Length > Longest || line.EndsWith('.') || Labels.LengthIn(line) is not (> 0 and var label))
        {
            return false;
        }

        var behind = line.AsSpan(label);
        return behind.IsWhiteSpace() || behind.TrimStart() is [':' or '：', ..] || (linkDensity > MostlyLinks && behind is [' ' or '\n', ..]);
    }
}

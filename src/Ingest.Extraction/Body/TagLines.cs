using System.Buffers;

namespace Ingest.Extraction.Body;

/// <summary>Lines that say what a text is filed under: "Tags: harbour, treaty", links behind the word, or the word above them.</summary>
internal static class TagLines
{
    /// <summary>Characters.</summary>
    private const int Longest = 400;

    private const double MostlyLinks = 0.6;

    private static readonly string[] Labels =
    [
        "tags", "tag", "topics", "keywords", "filed under", "posted in", "tagged with", "tagged", "abgelegt unter", "abgelegt in", "veröffentlicht in", "verschlagwortet mit", "publié dans", "classé dans", "publicado en", "archivado en", "publicado em", "arquivado em", "pubblicato in", "archiviato in", "geplaatst in", "publicerat i", "publisert i", "opublikowano w", "опубликовано в", "отмечено", "投稿先", "categories", "kategorien", "kategorie", "kategorier", "catégories", "categorieën", "kategorije", "рубрики", "рубрика", "категории", "分类", "分類", "カテゴリー", "カテゴリ", "카테고리", "schlagwörter", "schlagworte", "stichwörter", "themen", "mots-clés", "mots clés", "étiquettes", "etiquetas", "palabras clave", "categorías", "palavras-chave", "categorias", "parole chiave",
        "etichette", "trefwoorden", "nyckelord", "emneord", "tagi", "słowa kluczowe", "теги", "ключевые слова", "etiketler", "标签", "標籤", "关键词", "關鍵詞", "タグ", "태그", "الوسوم", "كلمات مفتاحية", "برچسب‌ها",
    ];

    private static readonly SearchValues<char> Openings = SearchValues.Create(" |·•–-");

    /// <param name="linkDensity">Of its characters, the share within links.</param>
    public static bool Is(string line, double linkDensity)
    {
        var start = line.AsSpan().IndexOfAnyExcept(Openings);
        line = start > 0 ? line[start..] : line;
        if (line.Length > Longest || line.EndsWith('.') || Array.Find(Labels, words => line.StartsWith(words, StringComparison.OrdinalIgnoreCase)) is not { } label)
        {
            return false;
        }

        return line.AsSpan(label.Length).Trim().IsEmpty || line.AsSpan(label.Length).TrimStart() is [':' or '：', ..] || (linkDensity > MostlyLinks && line.AsSpan(label.Length) is [' ' or '\n', ..]);
    }
}

using System.Text.RegularExpressions;
using Ingest.Extraction.Page;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>
/// What notes of correction say instead of a label: that an earlier version of this very text had it wrong, or that it was put right. "Version" and "draft" are
/// said of laws and programs too, so the text must be named with it. After the notes of newspapers in each language.
/// </summary>
internal static partial class EarlierVersion
{
    /// <summary>One of these is in all that the patterns find: most lines of a page are looked at no further.</summary>
    private static readonly PhraseSet Stems = new(
        [
            "version", "versión", "versão", "fassung", "versie", "versjon", "utgave", "útgáfu", "versiossa", "jutussa", "artikkelissa", "wersji", "verzi", "változat", "versiune", "različici",
            "hali", "sürüm", "şekli", "copy", "headline", "chart", "graphic", "caption", "dispatch", "originally", " error", "contrairement", "tidligere i", "ini telah", "versi awal", "đã được",
            "верси", "верзиј", "версії", "έκδοση", "εκδοχή", "גרסה", "גירסה", "تعديل", "تصحيح", "نسخة", "نسخه", "初出", "訂正", "当初", "以前", "初版", "版本", "更正", "바로잡", "정정", "แก้ไข", "इस ",
        ]);

    /// <param name="text">In lower case, apostrophes and quotation marks straight.</param>
    public static bool IsNamedIn(string text) => Stems.AreIn(text) && (Western().IsMatch(text) || Eastern().IsMatch(text));

    /// <summary>Agencies say above a story what they put right in it: "(Corrects paragraph 3 to say 40, not 400)".</summary>
    /// <param name="text">As above, with its bracket.</param>
    public static bool IsAgencyNote(string text) => Agency().IsMatch(text);

    [GeneratedRegex(@"^[(\[](?:corrects|refiles (?:to|with)|corrige|berichtigt|corregge|korrigiert|corrects and)\b", RegexOptions.None, 1000)]
    private static partial Regex Agency();

    [GeneratedRegex("""
        \b(?:
          this\ (?:copy|version|dispatch|headline|chart|graphic|caption)\ (?:has\ been|was)\ (?:corrected|amended) | this\ (?:article|story|piece|post)\ originally\ (?:said|stated|misstated|reported|gave|named|identified|misidentified|incorrectly)
        | (?:due\ to|because\ of)\ an?\ (?:editing|editorial|production|reporting)\ error\b
        | (?:früheren|vorherigen|ursprünglichen|ersten|älteren)\ (?:fassung|version)\ (?:dieses|des\ (?:artikels|textes|beitrags|berichts)|der\ meldung|unseres|stand|hieß|war\ (?:von|zu\ lesen)|hatten\ wir|haben\ wir|schrieben\ wir)
        | version\ (?:antérieure|précédente|initiale|originale)\ (?:de\ (?:cet|ce|cette)\b|de\ l'article|du\ texte) | première\ version\ de\ (?:cet|ce|cette|l'article) | contrairement\ à\ ce\ que\ nous\ av(?:i)?ons\ (?:écrit|indiqué|affirmé|annoncé)
        | versión\ (?:anterior|previa|original|inicial)\ de(?:l\ artículo|l\ texto|\ est[ea]\b|\ la\ (?:nota|noticia|información))
        | versione\ (?:precedente|originale|iniziale)\ (?:di\ quest|dell'articolo|del\ (?:testo|pezzo)) | (?:precedente|prima)\ versione\ (?:di\ quest|dell'articolo|del\ (?:testo|pezzo))
        | versão\ (?:anterior|original|inicial)\ d(?:est[ea]\b|o\ (?:texto|artigo)|a\ (?:reportagem|notícia|matéria))
        | (?:eerdere|vorige|oudere|oorspronkelijke)\ versie\ (?:van\ (?:dit|deze|het\ (?:artikel|stuk|bericht))|stond)
        | (?:tidigare|ursprunglig|första)\ version(?:en)?\ av\ (?:artikeln|texten|den\ här|denna) | tidligere\ (?:versjon|utgave|version)\ av\ (?:saken|artikkelen|artiklen|teksten|denne) | stod\ tidligere\ i\ (?:artiklen|artikkelen|saken|teksten)
        | fyrri\ útgáfu\ (?:fréttarinnar|greinarinnar) | (?:aiemmassa|aikaisemmassa)\ versiossa | (?:jutussa|artikkelissa)\ (?:luki|kerrottiin|sanottiin)\ (?:aiemmin|aikaisemmin|alun\ perin)
        | (?:wcześniejszej|poprzedniej|pierwotnej|pierwszej)\ wersji\ (?:artykułu|tekstu|materiału|informacji|depeszy)
        | (?:původní|předchozí|dřívější|starší)\ verzi\ (?:článku|textu|zprávy) | (?:pôvodnej|predchádzajúcej|staršej)\ verzii\ (?:článku|textu|správy)
        | cikk(?:ünk|\ )\ ?(?:egy\ )?(?:korábbi|előző|eredeti)\ (?:változatában|verziójában) | versiune\ (?:anterioară|inițială|precedentă)\ a\ (?:articolului|acestui|știrii|textului)
        | (?:prethodnoj|ranijoj|prvobitnoj|izvornoj|prejšnji)\ (?:verziji|različici)\ (?:članka|teksta|vesti|vijesti)
        | (?:haberin|yazının|makalenin|metnin)\ (?:ilk|önceki|eski|daha\ önceki)\ (?:hali|versiyon|sürüm|şekli) | (?:artikel|berita|naskah)\ ini\ telah\ (?:dikoreksi|diralat|diperbaiki) | versi\ awal\ (?:artikel|berita)
        | (?:bài\ (?:viết|báo)|bản\ tin)\ (?:này\ )?đã\ được\ (?:sửa|đính\ chính)
        )
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Western();

    [GeneratedRegex("""
        (?:предыдущей|первоначальной|первой|ранней)\ версии\ (?:текста|статьи|новости|заметки|материала|публикации|этого) | (?:попередній|початковій|першій)\ версії\ (?:тексту|статті|новини|матеріалу|публікації)
        | предишна\ версия\ на\ (?:статията|текста|тази) | (?:претходној|ранијој|првобитној)\ верзији\ (?:чланка|текста|вести) | (?:προηγούμενη|αρχική)\ (?:έκδοση|εκδοχή)\ (?:του\ (?:άρθρου|κειμένου)|αυτού)
        | ב(?:גרסה|גירסה)\ (?:קודמת|מוקדמת|ראשונה)\ של | (?:تم|جرى)\ (?:تعديل|تصحيح)\ (?:هذا\ )?(?:الخبر|المقال|التقرير) | نسخة\ (?:سابقة|أولى)\ من\ (?:هذا|الخبر|المقال) | نسخه\ ?[ٔی]?\ ?(?:پیشین|قبلی|اولیه)\ ?[یِ]?\ ?(?:این|خبر|مقاله)
        | 初出時 | (?:お詫び|おわび)(?:して|し、?)訂正 | (?:当初|以前)の?(?:記事|見出し|本文)(?:で|に) | (?:本文|文章|报道|報道|報導)(?:初版|早前版本|先前版本|较早版本|較早版本|早先版本) | (?:现已|現已|特此|已予)更正
        | (?:※|기사|본문|보도).{0,60}(?:바로잡(?:았|습)|정정(?:합|했|하였)) | แก้ไข(?:ข้อมูล|ข่าว|เนื้อหา)(?:ใน|จาก|เมื่อ) | इस\ (?:लेख|खबर|रिपोर्ट)\ के\ (?:पिछले|पहले)
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Eastern();
}

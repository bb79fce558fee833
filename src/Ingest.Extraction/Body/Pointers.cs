using System.Buffers;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>The words with which publishers lead on to other stories.</summary>
internal static class Pointers
{
    /// <summary>Characters without white space that may stand between a pointer and its link: a colon, a bar, an arrow.</summary>
    private const int Between = 3;

    /// <summary>Characters of a pointer with what may stand before it.</summary>
    private const int LongestOpening = 4;

    /// <summary>Characters: "Pour aller plus loin".</summary>
    private const int LongestLabel = 30;

    private const int MostBlanksOfLabel = 5;

    /// <summary>Blanks.</summary>
    private const int FewestWords = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" >»►▶→➡+➜➤▸\ufe0f");

    private static readonly SearchValues<char> Closings = SearchValues.Create(" .:…!|>»→");

    private static readonly SearchValues<char> Bullets = SearchValues.Create(" •●▪■►▶»·-–*➤👉");

    /// <summary>Where the rest of the line is a link, or is a list of them.</summary>
    private static readonly Beginnings Words = new(
        "pročitajte još", "pročitajte i", "прочитајте још", "mohlo by vás zajímat", "mohlo by vás zaujímať", "още по темата", "ilginizi çekebilir", "İlginizi çekebilir", "bunlar da ilginizi", "te-ar putea interesa", "ezek is érdekelhetik", "olvasson tovább", "saattaa kiinnostaa", "du kanske också gillar", "kanskje du også", "ehk huvitab", "taip pat skaitykite", "lasi arī", "σχετικά άρθρα", "تیترهای مرتبط",
        "previous article", "next article", "previous post", "next post", "vorheriger artikel", "nächster artikel", "vorheriger beitrag", "nächster beitrag", "article précédent", "article suivant", "artículo anterior", "siguiente artículo", "entrada anterior", "siguiente entrada", "artigo anterior", "próximo artigo", "articolo precedente", "articolo successivo", "vorig artikel", "volgend artikel", "poprzedni wpis", "następny wpis", "poprzedni artykuł", "następny artykuł", "předchozí článek", "další článek", "предыдущая запись", "следующая запись", "предыдущая статья", "следующая статья", "попередня стаття", "наступна стаття", "önceki yazı", "sonraki yazı", "上一篇", "下一篇", "前の記事", "次の記事", "이전 글", "다음 글", "이전글", "다음글", "bài trước", "bài tiếp theo",
        "more from", "more on", "read next", "read more", "read also", "also read", "related", "see also", "recommended", "most read", "also available in", "this article is also available in", "this article is available in", "read this article in", "read in ", "auch verfügbar auf", "également disponible en", "disponible en ", "también disponible en", "leer en ", "lire en ", "também disponível em", "leia em ", "disponibile in ", "you may also like", "you might also like", "don't miss", "don’t miss", "keep reading", "you can also read", "what to read next", "next story",
        "mehr von", "mehr zum", "mehr dazu", "lesen sie auch", "lesen sie dazu", "lesen sie mehr", "lesen sie hier", "lies auch", "auch interessant", "das könnte sie auch", "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "sur le même sujet", "voir aussi",
        "noticias relacionadas", "artículos relacionados", "contenido relacionado", "notícias relacionadas", "articles liés", "articoli correlati", "ähnliche artikel", "похожие материалы", "материалы по теме", "más sobre", "más información", "lee también", "lea también", "leer también", "leé también", "lea además", "le puede interesar", "te puede interesar", "también te puede", "leia também", "leia mais", "leia ainda", "veja também", "saiba mais", "você pode gostar", "leggi anche", "leggi di più", "lees ook", "lees meer", "lees verder",
        "läs också", "läs även", "läs mer", "les også", "læs også", "lue myös", "lue lisää", "loe ka", "loe lisaks", "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "zobacz także", "zobacz też", "przeczytaj także", "čtěte také", "čtěte i", "přečtěte si", "čítajte aj", "prečítajte si", "pročitajte", "čitajte još", "preberite tudi",
        "citește și", "citeşte şi", "citiți și", "vezi și", "olvassa el ezt is", "olvasta már", "olvassa el", "ezt is", "kapcsolódó", "прочетете още", "прочитајте још", "прочитајте и", "lestu meira", "lestu líka", "lestu einnig", "вижте още", "читайте также", "читать также", "читайте також", "читайте ещё", "подробнее", "по теме", "διαβάστε επίσης", "διαβάστε ακόμα", "διαβάστε ακόμη", "διαβάστε περισσότερα", "δείτε επίσης",
        "ilgili haber", "İlgili haber", "İLGİLİ HABER", "bunu da oku", "ayrıca okuyun", "baca juga", "baca selengkapnya", "xem thêm", "đọc thêm", "lexo edhe", "lexo gjithashtu", "llegeix també", "həmçinin oxuyun", "həmçinin bax", "shuningdek o'qing", "shuningdek oʻqing", "soma zaidi", "soma pia", "karanta wannan", "karanta kuma", "vezani tekst", "povezani tekst", "povezane vijesti", "lees nog",
        "сондай-ақ оқыңыз", "тағы оқыңыз", "оқи отырыңыз", "мөн уншина уу", "чытайце таксама", "წაიკითხეთ აგრეთვე", "წაიკითხეთ ასევე", "ასევე წაიკითხეთ", "կարդացեք նաև", "կարդալ նաև", "ተጨማሪ ያንብቡ",
        "மேலும் படிக்க", "இதையும் படிங்க", "இதையும் படியுங்கள்", "ఇది కూడా చదవండి", "ఇవి కూడా చదవండి", "ಇದನ್ನೂ ಓದಿ", "ഇതും വായിക്കുക", "ഇതുകൂടി വായിക്കുക", "हेही वाचा", "हे ही वाचा", "हे वाचलं का", "આ પણ વાંચો", "ਇਹ ਵੀ ਪੜ੍ਹੋ", "यो पनि पढ्नुहोस्", "यो पनि पढ्नुस्", "තවත් කියවන්න",
        "اقرأ أيضا", "إقرأ أيضا", "اقرأ المزيد", "اقرأ أيضًا", "طالع أيضا", "شاهد أيضا", "ذات صلة", "مواضيع ذات صلة", "مقالات ذات صلة", "بیشتر بخوانید", "همچنین بخوانید", "مطالب مرتبط", "در همین رابطه", "مزید پڑھیں", "یہ بھی پڑھیں", "קראו גם", "קראו עוד", "ראו גם", "यह भी पढ़ें", "यह खबर भी पढ़ें", "ये खबर भी पढ़ें", "यह ख़बर भी पढ़ें", "ये खबरें भी पढ़ें", "ये भी पढ़ें", "इसे भी पढ़ें", "আরও পড়ুন",
        "関連記事", "関連リンク", "あわせて読みたい", "合わせて読みたい", "こちらも読む", "往期推荐", "往期回顾", "往期精选", "延伸阅读", "推荐阅读", "推薦閱讀", "おすすめ記事", "많이 본 기사", "مواضيع ذات", "延伸閱讀", "相关阅读", "相關閱讀", "相关新闻", "相關新聞", "相关报道", "相關報導", "관련기사", "관련 기사", "함께 읽기", "อ่านเพิ่มเติม", "อ่านต่อ", "อ่านข่าวเพิ่มเติม", "อ่านข่าวที่เกี่ยวข้อง", "ข่าวอื่นๆ", "ข่าวที่เกี่ยวข้อง");

    /// <summary>Words that are pointers where a colon or a bar follows, and a sentence's own beginning where none does.</summary>
    private static readonly string[] Labels = ["more", "read", "watch", "listen", "mehr", "lesen", "lire", "à lire", "lea", "leia", "leggi", "mira", "lees", "czytaj", "čtěte", "читать", "читайте", "baca", "اقرأ", "更多", "also"];

    /// <summary>Words that head nothing but other stories, however the stories are set.</summary>
    private static readonly Beginnings StoriesBelow = new(
        "you may also like", "you might also like", "read next", "recommended for you", "upcoming event", "related event", "upcoming webinar", "related articles", "related posts", "related stories", "related news", "more stories",
        "lesen sie auch", "das könnte sie auch", "mehr zum thema", "lire aussi", "à lire aussi", "sur le même sujet", "te puede interesar", "también te puede", "leia também", "veja também",
        "você pode gostar", "você também pode gostar", "notícias relacionadas", "noticias relacionadas", "leggi anche", "lees ook", "läs också", "les også", "læs også", "czytaj także", "čtěte také",
        "читайте также", "читайте також", "ilgili haberler",
        "artículos relacionados", "contenido relacionado", "articles liés", "à lire également", "articoli correlati", "ähnliche artikel", "materiały powiązane", "похожие материалы", "материалы по теме",
        "推荐阅读", "推薦閱讀", "相关阅读", "相關閱讀", "相关新闻", "相關新聞", "延伸阅读", "延伸閱讀", "関連記事", "あわせて読みたい", "合わせて読みたい", "おすすめ記事", "관련기사", "관련 기사", "많이 본 기사",
        "مواضيع ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "اقرأ أيضا", "مطالب مرتبط", "قراءة المزيد");

    /// <summary>Characters up to the end of the pointer that the line begins with; 0 where it begins with none.</summary>
    public static int Beginning(string line)
    {
        var opening = 0;
        while (opening < Math.Min(line.Length, LongestOpening) && !char.IsLetterOrDigit(line[opening]))
        {
            opening++;
        }

        var text = line.AsSpan(opening);
        if (Words.LengthIn(text) is > 0 and var length)
        {
            return opening + length;
        }

        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text[label.Length..].TrimStart() is [':' or '：' or '|' or '>' or '»' or '→' or '►', ..])
            {
                return opening + label.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the line says nothing but a pointer: "Read also", "Lesen Sie auch ...".</summary>
    public static bool Is(string line) => line.Length <= LongestLabel && Beginning(line) is > 0 and var end && !line.AsSpan(end).ContainsAnyExcept(Closings);

    /// <summary>Whether nothing but a link follows the pointer, or all is one. A link amid a sentence that begins so is the sentence's.</summary>
    public static bool LeadsAway(Block block, int beginning)
    {
        var outside = block.InkChars - block.LinkChars;
        return block.Links > 0 && outside <= beginning + Between;
    }

    /// <summary>"» Another story", "+ Another story": a sign, and the rest is a link.</summary>
    public static bool LeadsWithSign(Block block) =>
        block.Links == 1 && block.Kind is BlockKind.Paragraph or BlockKind.Heading && (block.Text.AsSpan().IndexOfAnyExcept(Signs) is > 0 and <= LongestOpening || block.Text.StartsWith("👉", StringComparison.Ordinal)) && block.InkChars - block.LinkChars <= LongestOpening && block.Text.AsSpan().Count(' ') >= FewestWords;

    /// <summary>
    /// "In context: Another story" in any language: few words, set apart from what follows by a colon or in an element of their own, and
    /// the rest is a link to another page of the site.
    /// </summary>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static bool LeadsWithLabel(Block block, string? host)
    {
        var outside = block.InkChars - block.LinkChars;
        if (block.Links != 1 || block.Kind != BlockKind.Paragraph || outside is 0 or > LongestLabel || block.Element.LocalName is "td" or "th")
        {
            return false;
        }

        var link = block.Element.Links.FirstOrDefault();
        var label = LabelOf(block, outside, link);
        return label.Length is > 0 and <= LongestLabel && !label.ContainsAnyInRange('0', '9') && label.Count(' ') < MostBlanksOfLabel
            && block.Text.AsSpan(label.Length).Count(' ') > FewestWords && LinkTarget.IsOnSite(link?.GetAttribute("href"), host);
    }

    private static ReadOnlySpan<char> LabelOf(Block block, int outside, Element? link)
    {
        var text = block.Text.AsSpan();
        if (text.IndexOfAny(':', '：') is > 0 and var colon && outside <= colon + 1)
        {
            return text[..colon];
        }

        return link?.ParentElement is { ChildElementCount: 2 } line && line == block.Element && line.Children.First() is { LocalName: "span" or "strong" or "b" or "em" or "i" } before
            && before.TextContent.Trim() is { Length: > 0 } words && text.StartsWith(words, StringComparison.Ordinal) && words.Count(c => !char.IsWhiteSpace(c)) == outside
            && !text.Contains('.') ? text[..words.Length] : [];
    }

    /// <summary>Lines behind bullets, each a link to another page of the site: a list of stories that an editor wrote into a paragraph.</summary>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static bool AreHeadlines(Block block, string? host)
    {
        if (block.Links < 2 || block.Kind != BlockKind.Paragraph)
        {
            return false;
        }

        var lines = 0;
        foreach (var line in block.Text.AsSpan().EnumerateLines())
        {
            if (line.IndexOfAnyExcept(Bullets) is <= 0 or > LongestOpening || line.Count(' ') < FewestWords)
            {
                return false;
            }

            lines++;
        }

        return lines == block.Links && block.InkChars - block.LinkChars <= lines * 2 && block.Element.Links.All(link => LinkTarget.IsOnSite(link.GetAttribute("href"), host));
    }

    public static bool HeadsStories(string heading) => StoriesBelow.AreOf(heading);
}

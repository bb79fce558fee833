using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors;

/// <summary>Lines that print a byline without any mark of one: they begin with a word for "by", or hold a label for the author.</summary>
internal static partial class VisibleByline
{
    /// <summary>Characters of the text that begins as a byline does.</summary>
    private const int LongestStart = 100;

    /// <summary>Characters of a label amid a line.</summary>
    private const int LongestLabel = 24;

    /// <summary>First letters of what <see cref="Beginning"/> matches.</summary>
    private static readonly SearchValues<char> Initials = SearchValues.Create("bwpsrtacovdefл文記记作аоgéinykmu投執著筆撰글작אמبكنλγলल");

    /// <summary>Elements that bylines are set in.</summary>
    private static readonly ByKind<bool> Lines = new(tag =>
        tag is "p" or "div" or "span" or "address" or "li" or "h2" or "h3" or "h4" or "h5" or "h6" or "b" or "strong" or "em" or "i" or "td" or "center" or "small" or "font" or "a");

    /// <summary>Whether the element's own text begins with a word for "by" and a capital letter, or is such a word.</summary>
    public static bool BeginsIn(Element element)
    {
        if (!Lines.Of(element))
        {
            return false;
        }

        foreach (var node in element.ChildNodes)
        {
            var start = node is TextNode text ? text.Span.TrimStart() : default;
            // Nearly all texts begin otherwise.
            if (start.Length > 1 && !char.IsWhiteSpace(start[1]) && !Initials.Contains(char.ToLowerInvariant(start[0])))
            {
                return false;
            }

            start = start.TrimEnd();
            if (start.Length > 1)
            {
                return start.Length < LongestStart && (element.LocalName != "a" || LinkedBy().IsMatch(start)) && Initials.Contains(char.ToLowerInvariant(start[0])) && Beginning().IsMatch(start);
            }
        }

        return false;
    }

    /// <summary>"Journal 131 Author: &lt;a&gt;Ann Lee&lt;/a&gt;": a label that is a text of its own between elements of the line; null where there is none.</summary>
    public static string? LabelIn(Element element)
    {
        if (!Lines.Of(element) || element.LocalName == "a")
        {
            return null;
        }

        foreach (var node in element.ChildNodes)
        {
            if (node is TextNode text && text.Span.Trim() is { Length: > 3 and <= LongestLabel } label && MayBeLabel(label)
                && node.PreviousSibling is Element && node.NextSibling is Element && Label().IsMatch(label))
            {
                return label.ToString();
            }
        }

        return null;
    }

    /// <summary>A noun with its colon, or a verb of two words.</summary>
    private static bool MayBeLabel(ReadOnlySpan<char> text) => text[^1] is ':' or '：' || text.Contains(' ');

    [GeneratedRegex(@"^(?:(?:(?:written|posted|published|story|reported|words|text|report|article|analysis|opinion|commentary|essay|created|contributed) )?by|von|par|por|di|av|af|door|text(?:e|o)?:?|autor(?:in|a|ka|zy|i|es?)?:|author:?|author\(s\)|autorin/autor|verfasser(?:in)?:?|words:|story:|auteur:|автор(?:ы|и|ка)?:?|escrito por|publicad[oa] por|ingediend door|soumis par|ein(?:gereicht|gestellt) von|inviato da|inskickat av|upplagd av|indsendt af|innsendt av|lähettänyt|wysłane przez|bejegyezte:|beküldte:|gönderen:?|ekleyen:?|dipost(?:ing|kan) oleh|αναρτήθηκε από|trimis de|postado por|redactado por|redigido por|criado por|creado por|enviado por|scritto da|inserito da|pubblicato da|creato da|geschreven door|geplaatst door|gepost door|verfasst von|geschrieben von|beitrag von|erstellt von|écrit par|rédigé par|publié par|posté par|proposé par|napisała?:?|dodała?:?|opracowała?:?|skrevet av|skrevet af|skriven av|publicerad av|oprettet af|opprettet av|kirjoittaja:?|kirjoittanut|napsala?:?|szerző:|írta:?|scris de|publicat de|napisao|napisala|yazar:?|yazan:?|yazarı:|blog yazarı:|ditulis oleh|penulis:?|tác giả:?|đăng bởi|опубликовала?:?|написала?:?|добавила?:?|συντάκτης:?|γράφει ο|γράφει η|بقلم:?|كتب:?|الكاتب:?|نویسنده:?|מאת:?|লেখক:?|लेखक:?|投稿者|作成者|執筆者?|著者|筆者|撰文|作者|글쓴이|작성자|文|記者|记者)[\s:：]*(?:$|[\s:：][\p{Lu}\p{Lo}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Beginning();

    /// <summary>A "by" alone stands in sentences, too: a noun with its colon does not, nor a verb with it as websites write them.</summary>
    [GeneratedRegex(@"^\W*(?:(?:autor(?:in|a|ka|e|es|i)?|authors?|written by|posted by|verfasser(?:in)?|auteurs?|forfatter|författare|skribent|szerző|kirjoittaja|yazar|penulis|tác giả|автор|συντάκτης|作者|投稿者|著者|筆者|작성자|글쓴이|الكاتب|نویسنده|מאת)\s?[:：]|escrito por|publicado por|scritto da|geschreven door|geschrieben von|écrit par|rédigé par|skrevet af|skrevet av|skriven av|ditulis oleh)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Label();

    /// <summary>"by Ann Lee" as one link; other languages' words for it begin many links.</summary>
    [GeneratedRegex(@"^by \p{Lu}\p{Ll}+ \p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LinkedBy();
}

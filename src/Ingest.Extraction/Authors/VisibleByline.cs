using System.Text.RegularExpressions;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors;

/// <summary>Lines that print a byline without any mark of one: they begin with a word for "by", or hold a label for the author.</summary>
internal static partial class VisibleByline
{
    /// <summary>Characters of the text that begins as a byline does.</summary>
    private const int LongestStart = 100;

    /// <summary>Characters of a label amid a line.</summary>
    private const int LongestLabel = 24;

    /// <summary>Longest first: "text by" before "text".</summary>
    private static readonly Beginnings Words = new([.. Enumerable.OrderByDescending(
    [
        "by", "written by", "posted by", "published by", "story by", "reported by", "words by", "text by", "report by", "article by", "analysis by", "opinion by", "commentary by", "essay by", "created by", "contributed by",
        "von", "par", "por", "di", "av", "af", "door", "text", "texte", "texto", "autor:", "autorin:", "autora:", "autorka:", "autorzy:", "autori:", "autore:", "autores:", "författare:", "forfatter:", "forfattere:", "skribent:", "tekijä:", "autoři:", "autorul:", "autorė:", "autorius:", "автор:", "συγγραφέας:", "yazarlar:", "author", "author(s)", "autorin/autor", "verfasser", "verfasserin", "words:", "story:", "auteur:", "автор", "авторы", "автори", "авторка",
        "escrito por", "publicado por", "publicada por", "ingediend door", "soumis par", "eingereicht von", "eingestellt von", "inviato da", "inskickat av", "upplagd av", "indsendt af", "innsendt av", "lähettänyt", "wysłane przez", "bejegyezte:", "beküldte:", "gönderen", "ekleyen", "diposting oleh", "dipostkan oleh", "αναρτήθηκε από", "trimis de", "postado por", "redactado por", "redigido por", "criado por", "creado por", "enviado por",
        "scritto da", "inserito da", "pubblicato da", "creato da", "geschreven door", "geplaatst door", "gepost door", "verfasst von", "geschrieben von", "beitrag von", "erstellt von", "écrit par", "rédigé par", "publié par", "posté par", "proposé par", "napisał", "napisała", "dodał", "dodała", "opracował", "opracowała", "skrevet av", "skrevet af", "skriven av", "publicerad av", "oprettet af", "opprettet av", "kirjoittaja", "kirjoittanut", "napsal", "napsala", "szerző:", "írta",
        "scris de", "publicat de", "napisao", "napisala", "yazar", "yazan", "yazarı:", "blog yazarı:", "ditulis oleh", "penulis", "tác giả", "đăng bởi", "опубликовал", "опубликовала", "написал", "написала", "добавил", "добавила", "συντάκτης", "γράφει ο", "γράφει η", "بقلم", "كتب", "الكاتب", "نویسنده", "מאת", "লেখক", "लेखक", "投稿者", "作成者", "執筆", "執筆者", "著者", "筆者", "撰文", "作者", "글쓴이", "작성자", "文", "記者", "记者",
    ],
        word => word.Length)]);

    /// <summary>Elements that bylines are set in.</summary>
    private static readonly ByKind<bool> Lines = new(tag =>
        tag is "p" or "div" or "span" or "address" or "li" or "h2" or "h3" or "h4" or "h5" or "h6" or "b" or "strong" or "em" or "i" or "td" or "center" or "small" or "font" or "a");

    /// <summary>Whether the element's own text begins with a word for "by", a blank or colon and a letter, or is such a word.</summary>
    public static bool BeginsIn(Element element)
    {
        if (!Lines.Of(element))
        {
            return false;
        }

        foreach (var node in element.ChildNodes)
        {
            var line = node is TextNode text ? text.Span.Trim() : default;
            if (line.Length > 1)
            {
                return line.Length < LongestStart && IsByline(line) && (element.LocalName != "a" || LinkedBy().IsMatch(line));
            }
        }

        return false;
    }

    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var end = Words.LengthIn(line);
        var name = end;
        while (name < line.Length && (line[name] is ':' or '：' || char.IsWhiteSpace(line[name])))
        {
            name++;
        }

        return end > 0 && (name == line.Length || (name > end && char.IsLetter(line[name])));
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

    /// <summary>A "by" alone stands in sentences, too: a noun with its colon does not, nor a verb with it as websites write them.</summary>
    [GeneratedRegex(@"^\W*(?:(?:autor(?:in|a|ka|e|es|i)?|authors?|written by|posted by|verfasser(?:in)?|auteurs?|forfatter|författare|skribent|szerző|kirjoittaja|yazar|penulis|tác giả|автор|συντάκτης|作者|投稿者|著者|筆者|작성자|글쓴이|الكاتب|نویسنده|מאת)\s?[:：]|escrito por|publicado por|scritto da|geschreven door|geschrieben von|écrit par|rédigé par|skrevet af|skrevet av|skriven av|ditulis oleh)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Label();

    /// <summary>"by Ann Lee" as one link; other languages' words for it begin many links.</summary>
    [GeneratedRegex(@"^by \p{Lu}\p{Ll}+ \p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LinkedBy();
}

using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Authors;

/// <summary>Reads the names out of a byline, in whatever form it is printed.</summary>
internal static partial class AuthorName
{
    /// <summary>Characters; a longer text is no byline.</summary>
    private const int LongestByline = 400;

    /// <summary>Characters.</summary>
    private const int LongestReviewers = 80;

    private const int MostWordsOfPlace = 3;

    /// <summary>ASCII without controls, but line breaks.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n']);

    /// <param name="byline">The text of a byline or the value of a field that holds authors.</param>
    /// <param name="isField">The value is claimed to be a name and nothing else, so that a handle or a single word is one too.</param>
    public static IReadOnlyList<BylineName> Read(string? byline, bool isField = false)
    {
        var text = WithoutReviewers(WithoutPrefix(Reported(EastAsianByline.Labelled(BelowLabel(Clean(byline)))), out var isByline));
        if (text.Length is 0 or > LongestByline || (isField && BylinePartReader.IsAddress(text)))
        {
            return [];
        }

        text = isByline && InSection().Match(text) is { Success: true } section ? section.Groups["name"].Value : text;
        text = isByline ? WithoutPlace(text) : text;
        text = WithoutMail(AfterPreposition(Writing().Match(text) is { Success: true } writing ? writing.Groups["name"].Value : text));
        text = Filed().Match(text) is { Success: true } filed ? filed.Groups["name"].Value : text;
        text = ArabicAnd().Replace(Listed().Replace(text, " "), " | ");
        text = Place().Replace(PlaceOfFirst().Replace(DutchAnd().Replace(WithoutDate(Dated().Replace(text, "")), Between), ""), "${name}${rest}");
        var pieces = BylinePiece.Split(text);
        if (Inverted(pieces) is { } inverted)
        {
            return [inverted];
        }

        var names = new BylineNames(isField, isByline).From(pieces);
        var isOneOrganization = pieces.Count > 1 && names.All(name => !name.Name.Contains(' ', StringComparison.Ordinal) || name.Kind == AuthorKind.Organization)
            && pieces.TrueForAll(piece => piece.Separator is "" or "and") && BylinePartReader.Kind(text) == BylinePart.Organization;
        return isOneOrganization ? [new BylineName(text, AuthorKind.Organization)] : names;
    }

    /// <summary>True when the text begins as a byline does: "By Ann Lee".</summary>
    public static bool IsByline(string text)
    {
        var rest = WithoutPrefix(Reported(EastAsianByline.Labelled(Clean(text))), out var hadPrefix);
        return hadPrefix && rest.Length is > 0 and < LongestByline;
    }

    /// <summary>True when the text is what stands before a name and nothing more: "By", "Written by", "Autor:".</summary>
    public static bool IsBylineLabel(string text) => WithoutPrefix(Clean(text), out var hadPrefix).Length == 0 && hadPrefix;

    internal static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 4 * LongestByline)
        {
            return "";
        }

        var plain = NormalForm.Of(WebUtility.HtmlDecode(text), NormalizationForm.FormC);
        return Folded(plain.Contains('<', StringComparison.Ordinal) ? Tag().Replace(plain, " ") : plain).Trim(',', ';', ':', '|', '·', '•', '-', '–', '—', '*', ' ', '\n');
    }

    /// <summary>White space folded, invisible marks out. Hundreds of texts of a page are asked about, and nearly all have nothing to fold.</summary>
    private static string Folded(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Usual))
        {
            text = text.Contains("  ", StringComparison.Ordinal) ? Blanks().Replace(text, " ") : text;
            return text.Contains('\n', StringComparison.Ordinal) ? Lines().Replace(text, "\n") : text;
        }

        return Lines().Replace(Blanks().Replace(Invisible().Replace(text, ""), " "), "\n");
    }

    /// <summary>"Aus Hochhafen berichtet Birgit Aumann".</summary>
    private static string Reported(string text) =>
        text.StartsWith("Aus ", StringComparison.Ordinal) && text.IndexOf(" berichte", StringComparison.Ordinal) is > 0 and var at && text.IndexOf(' ', at + 1) is > 0 and var name ? "Von" + text[name..] : text;

    /// <summary>"Forum / By / Ann Lee": a word above the label is the column's, not a name.</summary>
    private static string BelowLabel(string text)
    {
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        var second = first < 0 ? -1 : text.IndexOf('\n', first + 1);
        return second > 0 && !text.AsSpan(0, first).Contains(' ') && IsBylineLabel(text[(first + 1)..second]) ? text[(first + 1)..] : text;
    }

    /// <summary>"By Ann Lee Fact checked by Bo Ek": who checked, edited or photographed is no author.</summary>
    internal static string WithoutReviewers(string text) => Reviewers().Match(text) is { Success: true } match ? text[..match.Index].TrimEnd(' ', ',', '|', '.', '\n') : text;

    /// <summary>Whether a line names those who checked, edited, illustrated or translated, and nothing else.</summary>
    public static bool IsReviewers(string line) =>
        line.Length is > 0 and <= LongestReviewers && line[^1] is not ('.' or '!' or '?') && Reviewers().Match(line) is { Success: true, Index: 0, Length: var length } && Read(line[length..]).Any(name => name.Kind == AuthorKind.Person);

    /// <summary>"Na Amina Hassan", "De Andreea Ionescu": Swahili and Romanian say "by" with a word that elsewhere is a name or a part of one; a given name and another follow it here.</summary>
    private static string AfterPreposition(string text) =>
        text.Length > 3 && text[2] == ' ' && (text.StartsWith("na", StringComparison.OrdinalIgnoreCase) || text.StartsWith("de", StringComparison.OrdinalIgnoreCase))
        && text.IndexOf(' ', 3) is > 0 and var end && GivenNames.Contains(text[3..end]) ? text[3..] : text;

    /// <summary>"Por Ana Lima — Rio Velho": newspapers of Brazil and others set the place behind a dash; another author would have a name that is known.</summary>
    private static string WithoutPlace(string text)
    {
        var dash = text.LastIndexOf(" — ", StringComparison.Ordinal);
        if (dash < 0 || BylinePartReader.Kind(text[..dash]) != BylinePart.Person)
        {
            return text;
        }

        var words = text[(dash + 3)..].Split(' ');
        return words.Length is > 1 and <= MostWordsOfPlace && BylinePartReader.Kind(string.Join(' ', words)) == BylinePart.Person && !NamesOfScripts.Know(words) && !FamilyNames.Is(words[^1]) ? text[..dash] : text;
    }

    internal static string WithoutMail(string text) => text.Contains('@', StringComparison.Ordinal) ? Mail().Replace(text, "").TrimEnd() : text;

    internal static string WithoutPrefix(string text, out bool hadPrefix)
    {
        hadPrefix = false;
        for (var round = 0; round < 3 && BylinePrefix.LengthIn(text) is > 0 and var length; round++)
        {
            hadPrefix = true;
            text = text[length..].TrimStart(':', ' ', '-', '–', '—');
        }

        return text;
    }

    /// <summary>"Rogin, Josh" and "Kaufman, Jeff T.".</summary>
    private static BylineName? Inverted(List<BylinePiece> pieces)
    {
        if (pieces is not [{ Text: var last, Kind: BylinePart.Word }, { Text: var first, Separator: ",", Kind: BylinePart.Word or BylinePart.Person }]
            || !char.IsUpper(last[0]) || !char.IsUpper(first[0]))
        {
            return null;
        }

        var isGiven = !first.Contains(' ', StringComparison.Ordinal) || Initial().IsMatch(first);
        return isGiven ? new BylineName($"{first} {last}", AuthorKind.Person) : null;
    }

    /// <summary>"Ann Lee in Berlin", "Ann Lee à Paris": the place goes, the name stays.</summary>
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}.'’-]{1,40} \p{Lu}[\p{L}.'’-]{1,40}),? (?:in|aus|à|en|from|a|nach|reporting from|for|For|on behalf of|für|pour|para|via) \p{Lu}[\p{L}.'’ -]{2,40}(?<rest>$|,|;|\||/| and | und | et | y )", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Place();

    /// <summary>"Ann Lee in Taipei and Bo Ek in Brussels": each has a place.</summary>
    [GeneratedRegex(@" (?:in|aus|à|en|a) \p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?(?= (?:and|und|et|y|e) \p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20} (?:in|aus|à|en|a) \p{Lu})", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PlaceOfFirst();

    /// <summary>"Sanne de Wit en Bart Kuipers" are two people, "Ana Lima en Madrid" is one: a given name follows the Dutch "and" alone.</summary>
    private static string Between(Match match) => GivenNames.Contains(match.Groups["next"].Value) ? " | " + match.Groups["next"].Value : match.Value;

    /// <summary>"Redazione Esteri 18 Gennaio 2024": nothing but white space parts them in the markup.</summary>
    private static string WithoutDate(string text) =>
        Stated().Match(text) is { Success: true } stated ? text[stated.Length..]
        : Trailing().Match(text) is { Success: true } date && DateText.Find(date.Value) is not null ? WithoutWeekday(text[..date.Index])
        : text;

    /// <summary>"هبة الشناوي الثلاثاء", before a date.</summary>
    private static string WithoutWeekday(string text) =>
        text.LastIndexOfAny([' ', '\n']) is > 0 and var blank && BylineWords.Weekdays.Contains(text[(blank + 1)..].TrimEnd(',', '،', '.')) ? text[..blank].TrimEnd(' ', '\n', ',', '،', '|', '-', '–') : text;

    [GeneratedRegex(@"(?<=\p{L})[ \n](?:\d{1,2}\.?[ ./-]{1,2}(?:\d{1,2}|\p{L}{3,10}\.?)[ ./-]{1,2}(?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d)\b.*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Trailing();

    /// <summary>"Published / 21 May 2024 05:00 / Ann Lee": the day with its label stands above the name.</summary>
    [GeneratedRegex(@"^(?:published|posted|updated|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|publiceret|julkaistu|opublikowano|publikováno|опубликовано|опубліковано)(?: (?:on|am|le|el|il|em|op|den))?:?[ \n][^\n]*\d[^\n]*\n", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"(?<=\p{L}) en (?<next>\p{Lu}\p{L}+)(?= \p{L})", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DutchAnd();

    /// <summary>"Ann Lee(Brussels, European desk)": a list in brackets is no list of names.</summary>
    [GeneratedRegex(@"\s*\((?=[^()]*[,;/])[^()]{0,80}\)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Listed();

    /// <summary>Arabic writes "and" as the first letter of the next word; some names begin with it too, so that two words must stand on each side.</summary>
    [GeneratedRegex(@"(?<=^[\u0620-\u064a]+ [\u0620-\u064a]+) و(?=[\u0620-\u064a]{4,} [\u0620-\u064a]+)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ArabicAnd();

    /// <summary>"Ann Lee ann@example.org".</summary>
    [GeneratedRegex(@"(?<=\p{L})[\s(]+[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\)?", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Mail();

    /// <summary>"王丽 北京报道": a Chinese name, and from where it was filed; "王丽 发布于：2025-9-4": another label behind it.</summary>
    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,4})\s+(?:[\u4e00-\u9fff]{2,8}(?:报道|報道|報導|电|電)$|[\u4e00-\u9fff]{2,5}\s?[:：])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Filed();

    /// <summary>"Guðrún Jónsdóttir skrifar": the North says it behind the name.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.'’-]{1,40}(?: [\p{L}.'’-]{1,40}){1,3}) (?:skrifar|skriver|kirjoittaa|schreibt|schrijft|writes|pisze|píše|yazdı|пише|пишет)$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Writing();

    /// <summary>"By annlee in Workshop": a section after a name of one word.</summary>
    [GeneratedRegex(@"^(?<name>[\p{L}\d._-]{3,30}) in \p{Lu}[^,;|]*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex InSection();

    /// <summary>"Ann Lee on January 5", "Ann Lee am 5. Januar": the rest of the line is no name.</summary>
    [GeneratedRegex(@"\s(?:on|am|vom|le|el|at|il|den|em|op|pada|dnia|dne|ngày|lúc|d\.|kl\.)\s+(?:\p{L}+\.?,?\s){0,2}\d.*|\s(?:um|à|alle|às|zaman:?|o|klo|v|в|на|στις|dátum:?|di|vào lúc|في|la|u|en)\s+\d{1,2}[:.h]\d\d.*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)+$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Initial();

    [GeneratedRegex(@"<[^>]{1,300}>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();

    /// <summary>Runs of blanks but the single space, which may stay.</summary>
    [GeneratedRegex(@"(?: [^\S\n]|[^\S\n ])[^\S\n]*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?:^|\b)(?:(?:medically |expert |legally |clinically |scientifically )?reviewed by|fact[- ]?checked(?: by)?|edited by|photo(?:graph)?(?:s|y)? by|photos? ?:|fotos? ?:|foto von|illustrat(?:ed|ions?) by|illustration(?:en)? (?:von|de)|fotos von|translated (?:by|from (?:the )?\p{L}{3,20} by)|translation|übersetzung|traduction|researched by|tested by|sponsored by|powered by|approved by|übersetzt von|traduit par|traducción de)\b|(?:^|\s)(?:责任编辑|責任編輯|责编|編輯|编辑|校对|摄影|攝影|图|排版)\s?[|｜丨:：/]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reviewers();

    [GeneratedRegex("[\u00ad\u200b-\u200f\u2060\ufeff]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Invisible();
}

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

    /// <summary>Characters of a byline in Chinese or Japanese.</summary>
    private const int LongestEastAsian = 40;

    /// <summary>ASCII without controls, but line breaks.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n']);

    /// <param name="byline">The text of a byline or the value of a field that holds authors.</param>
    /// <param name="isField">The value is claimed to be a name and nothing else, so that a handle or a single word is one too.</param>
    public static IReadOnlyList<BylineName> Read(string? byline, bool isField = false)
    {
        string text = WithoutReviewers(WithoutPrefix(EastAsian(BelowLabel(Clean(byline))), out bool isByline));
        if (text.Length is 0 or > LongestByline || (isField && BylinePartReader.IsAddress(text)))
        {
            return [];
        }

        text = isByline && InSection().Match(text) is { Success: true } section ? section.Groups["name"].Value : text;
        text = WithoutMail(text);
        text = Filed().Match(text) is { Success: true } filed ? filed.Groups["name"].Value : text;
        text = ArabicAnd().Replace(Listed().Replace(text, " "), " | ");
        text = Place().Replace(DutchAnd().Replace(WithoutDate(Dated().Replace(text, "")), Between), "${name}${rest}");
        List<BylinePiece> pieces = BylinePiece.Split(text);
        if (Inverted(pieces) is { } inverted)
        {
            return [inverted];
        }

        IReadOnlyList<BylineName> names = new BylineNames(isField, isByline).From(pieces);
        bool isOneOrganization = pieces.Count > 1 && names.All(name => !name.Name.Contains(' ', StringComparison.Ordinal) || name.Kind == AuthorKind.Organization)
            && pieces.TrueForAll(piece => piece.Separator is "" or "and") && BylinePartReader.Kind(text) == BylinePart.Organization;
        return isOneOrganization ? [new BylineName(text, AuthorKind.Organization)] : names;
    }

    /// <summary>True when the text begins as a byline does: "By Ann Lee".</summary>
    public static bool IsByline(string text)
    {
        string rest = WithoutPrefix(EastAsian(Clean(text)), out bool hadPrefix);
        return hadPrefix && rest.Length is > 0 and < LongestByline;
    }

    /// <summary>True when the text is what stands before a name and nothing more: "By", "Written by", "Autor:".</summary>
    public static bool IsBylineLabel(string text) => WithoutPrefix(Clean(text), out bool hadPrefix).Length == 0 && hadPrefix;

    internal static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 4 * LongestByline)
        {
            return "";
        }

        string plain = NormalForm.Of(WebUtility.HtmlDecode(text), NormalizationForm.FormC);
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

    /// <summary>"湖边日报记者 王晓雨 赵海": who the reporters write for stands before the word, and blanks part them; "ジュネーブ＝高橋誠", "記者陳雅玲／湖城報導", "[호수일보 김서연 기자]": where from.</summary>
    private static string EastAsian(string text)
    {
        if (text.Length is 0 or > LongestEastAsian || text[^1] is < '\u3000' and not (']' or ')' or '=' or '〕'))
        {
            return text;
        }

        return Reporters().Match(text) is { Success: true } reporters ? "记者 " + reporters.Groups["names"].Value.Trim().Replace(' ', '、')
            : FiledFrom().Match(text) is { Success: true } filed ? "文 " + filed.Groups["name"].Value
            : Taiwanese().Match(text) is { Success: true } taiwanese ? "記者 " + taiwanese.Groups["name"].Value
            : Korean().Match(text) is { Success: true } korean ? "글 " + korean.Groups["name"].Value
            : text;
    }

    /// <summary>"Forum / By / Ann Lee": a word above the label is the column's, not a name.</summary>
    private static string BelowLabel(string text)
    {
        int first = text.IndexOf('\n', StringComparison.Ordinal);
        int second = first < 0 ? -1 : text.IndexOf('\n', first + 1);
        return second > 0 && !text.AsSpan(0, first).Contains(' ') && IsBylineLabel(text[(first + 1)..second]) ? text[(first + 1)..] : text;
    }

    /// <summary>"By Ann Lee Fact checked by Bo Ek": who checked, edited or photographed is no author.</summary>
    private static string WithoutReviewers(string text) => Reviewers().Match(text) is { Success: true } match ? text[..match.Index].TrimEnd(' ', ',', '|', '.', '\n') : text;

    /// <summary>Whether a line names those who checked, edited, illustrated or translated, and nothing else.</summary>
    public static bool IsReviewers(string line) =>
        line.Length is > 0 and <= LongestReviewers && line[^1] is not ('.' or '!' or '?') && Reviewers().Match(line) is { Success: true, Index: 0, Length: var length } && Read(line[length..]).Any(name => name.Kind == AuthorKind.Person);

    internal static string WithoutMail(string text) => text.Contains('@', StringComparison.Ordinal) ? Mail().Replace(text, "").TrimEnd() : text;

    internal static string WithoutPrefix(string text, out bool hadPrefix)
    {
        hadPrefix = false;
        for (int round = 0; round < 3 && BylinePrefix.LengthIn(text) is > 0 and var length; round++)
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

        bool isGiven = !first.Contains(' ', StringComparison.Ordinal) || Initial().IsMatch(first);
        return isGiven ? new BylineName($"{first} {last}", AuthorKind.Person) : null;
    }

    /// <summary>"Ann Lee in Berlin", "Ann Lee à Paris": the place goes, the name stays.</summary>
    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}.'’-]{1,40} \p{Lu}[\p{L}.'’-]{1,40}),? (?:in|aus|à|en|from|a|nach|reporting from|for|For|on behalf of|für|pour|para|via) \p{Lu}[\p{L}.'’ -]{2,40}(?<rest>$|,|;|\||/| and | und | et | y )", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Place();

    /// <summary>"Sanne de Wit en Bart Kuipers" are two people, "Ana Lima en Madrid" is one: a given name follows the Dutch "and" alone.</summary>
    private static string Between(Match match) => GivenNames.Contains(match.Groups["next"].Value) ? " | " + match.Groups["next"].Value : match.Value;

    /// <summary>"Redazione Esteri 18 Gennaio 2024": nothing but white space parts them in the markup.</summary>
    private static string WithoutDate(string text) => Trailing().Match(text) is { Success: true } date && DateText.Find(date.Value) is not null ? text[..date.Index] : text;

    [GeneratedRegex(@"(?<=\p{L})[ \n](?:\d{1,2}\.?[ ./-]{1,2}(?:\d{1,2}|\p{L}{3,10}\.?)[ ./-]{1,2}(?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d)\b.*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Trailing();

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

    /// <summary>"王丽 北京报道": a Chinese name, and from where it was filed.</summary>
    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,4})\s+[\u4e00-\u9fff]{2,8}(?:报道|報道|報導|电|電)$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Filed();

    [GeneratedRegex(@"^[\u4e00-\u9fff·]{0,10}记者\s?[:：]?\s?(?<names>[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,5})(?<![报報]道|[报報]导|[电電])$|^[\u4e00-\u9fff·]{0,10}记者\s?(?<names>[\u4e00-\u9fff]{2,3})(?:报道|報道)$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reporters();

    [GeneratedRegex(@"^[（(【]?[\u30a0-\u30ff\u4e00-\u9fff]{2,12}[＝=](?<name>[\u4e00-\u9fff々\u3040-\u30ff]{2,7})[）)】]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FiledFrom();

    [GeneratedRegex(@"^[〔\[（(]?記者\s?(?<name>[\u4e00-\u9fff]{2,4})\s?[/／∕]\s?[\u4e00-\u9fff]{2,8}(?:報導|報道|電)[〕\])）]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Taiwanese();

    [GeneratedRegex(@"^[\[(【]?[가-힣A-Za-z]{2,10}[ =](?<name>[가-힣]{2,4}) 기자\s?=?[\])】]?$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Korean();

    /// <summary>"By annlee in Workshop": a section after a name of one word.</summary>
    [GeneratedRegex(@"^(?<name>[\p{L}\d._-]{3,30}) in \p{Lu}[^,;|]*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex InSection();

    /// <summary>"Ann Lee on January 5", "Ann Lee am 5. Januar": the rest of the line is no name.</summary>
    [GeneratedRegex(@"\s(?:on|am|vom|le|el|at|il|den)\s+(?:\p{L}+\.?,?\s){0,2}\d.*", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
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

    [GeneratedRegex(@"(?:^|\b)(?:(?:medically |expert |legally |clinically |scientifically )?reviewed by|fact[- ]?checked(?: by)?|edited by|photo(?:graph)?(?:s|y)? by|photos? ?:|fotos? ?:|foto von|illustrat(?:ed|ions?) by|illustration(?:en)? (?:von|de)|fotos von|translated by|translation|übersetzung|traduction|researched by|tested by|sponsored by|powered by|approved by|übersetzt von|traduit par|traducción de)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Reviewers();

    [GeneratedRegex("[\u00ad\u200b-\u200f\u2060\ufeff]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Invisible();
}

using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>A byline between two separators.</summary>
/// <param name="Text">Trimmed.</param>
/// <param name="Separator">What stood before it: "" for the first, "," ";" "|" "/" "&amp;" or "and".</param>
internal sealed partial record BylinePiece(string Text, string Separator)
{
    public BylinePart Kind { get; } = BylinePartReader.Kind(Text);

    public static List<BylinePiece> Split(string text)
    {
        List<BylinePiece> pieces = [];
        var start = 0;
        var separator = "";
        foreach (Match match in Separators().Matches(text))
        {
            Add(pieces, text[start..match.Index], separator);
            separator = Normal(match.Value);
            start = match.Index + match.Length;
        }

        Add(pieces, text[start..], separator);
        return pieces;
    }

    private static void Add(List<BylinePiece> pieces, string text, string separator)
    {
        var line = separator is "\n" or "|" ? WithoutAnd(AuthorName.WithoutPrefix(text.Trim(), out _)) : text.Trim();
        if (TrailingParenthesis().Match(line) is { Success: true } aside && BylineWords.Pictures.Contains(aside.Value.Trim(' ', '(', ')', '[', ']')))
        {
            return;
        }

        var trimmed = TrailingParenthesis().Replace(line, "").Trim(' ', ':', '*', '“', '”', '"');
        trimmed = WithoutLetters(Account().Replace(trimmed, ""));
        // "1,243 views" falls into two pieces, one of which is a number.
        if (trimmed.Any(char.IsLetter))
        {
            pieces.Add(new BylinePiece(trimmed, pieces.Count == 0 ? "" : separator));
        }
    }

    /// <summary>"and Bo Ek" as a line of its own, below the first author's job.</summary>
    private static string WithoutAnd(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && blank + 1 < line.Length && char.IsUpper(line[blank + 1]) && BylineWords.And.Contains(line[..blank]) ? line[(blank + 1)..] : line;

    /// <summary>"Jeffrey A. Slotnick CPP": letters after a full name that no comma divides from it.</summary>
    private static string WithoutLetters(string text)
    {
        text = WithoutAgency(text);
        var last = text.LastIndexOf(' ');
        return last > 0 && text.IndexOf(' ', StringComparison.Ordinal) < last && (BylineWords.Credentials.Contains(text[(last + 1)..]) || House().IsMatch(text)) ? text[..last] : text;
    }

    /// <summary>"ANN LEE Associated Press", "Ann Lee AP": nothing divides the agency from a full name. Its letters are read as they are printed, since some are names otherwise.</summary>
    private static string WithoutAgency(string text)
    {
        var words = text.Split(' ');
        var house = words.Length > 3 && BylineWords.Agencies.Contains($"{words[^2]} {words[^1]}") ? 2
            : words.Length > 2 && words[^1] is "AP" or "AFP" or "DPA" or "EFE" or "ANSA" or "PTI" or "Reuters" or "REUTERS" or "Bloomberg" ? 1
            : 0;
        return house == 0 ? text : string.Join(' ', words[..^house]);
    }

    private static string Normal(string separator) => separator.Trim() switch
    {
        "" => "\n",
        "," or "、" or "，" => ",",
        "|" or "•" or "·" or "⋅" or "∙" or "‧" or "-" or "–" or "—" or "ـ" => "|",
        ";" => ";",
        "/" => "/",
        _ => "and",
    };

    // A comma before "and" belongs to it. "i", "e", "y" are words of names too and only separate between capitals, which the parts' kinds check.
    [GeneratedRegex(@",? (?:and|und|et|y|e|og|och|with|mit|avec|con|(?-i:com|med|met|cu)|sowie|и|і|та|και|oraz|és|și|ve|dan|và) |\s{0,8}[,;|•·⋅∙‧、，\n/]\s*| [-–—ـ] |\s{0,8}[&＆]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Separators();

    /// <summary>"Aino Virtanen JL": the two letters by which Nordic papers sign for themselves, behind a name that is not in capitals.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)+ (?!II|IV|JR|SR|VI|LI|WU|XU|MA|YU|HE|LU|PC|LP|SA|AG|AS|AB|BV|NV|TV|FM|PR|HR|IT|UK|US|EU|UN|AI)\p{Lu}{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex House();

    /// <summary>"Ann Lee @annlee".</summary>
    [GeneratedRegex(@"(?<=\w) @\w{2,30}$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Account();

    [GeneratedRegex(@"\s*\([^()]{0,60}\)\s*$|\s*\[[^\[\]]{0,60}\]\s*$|\s*（[^（）]{0,60}）\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TrailingParenthesis();
}

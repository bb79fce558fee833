using Ingest.Extraction.Blocks;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Authors;

/// <summary>Blocks that say who wrote the article and when, and nothing else: "By Josh Rogin | August 27, 2010".</summary>
internal static class BylineBlocks
{
    /// <summary>Words; a longer block says something besides.</summary>
    private const int Longest = 16;

    private const int LongestLine = 160;
    private const int LongestJob = 70;
    private const int MostWordsOfJob = 8;

    /// <summary>Words beside a name and a date: where it was filed, for whom, a zone.</summary>
    private const int MostOthers = 6;
    private const int MostOthersBesideName = 4;
    private const int MostOthersBesideRole = 3;

    private static readonly HashSet<string> Fillers = new(
        BylineWords.Prefixes.SelectMany(prefix => prefix.Split(' ')).Concat(BylineWords.And)
            .Concat(["on", "at", "published", "updated", "posted", "am", "pm", "a.m", "p.m", "st", "nd", "rd", "th", "uhr", "edt", "est", "gmt", "utc", "et", "de", "del", "le", "am", "um", "vor"]),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<int> Of(Byline byline, PageBlocks page)
    {
        int last = -1;
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length < LongestLine
                && (byline.Credits.Any(credit => block.Text.Contains(credit.Name, StringComparison.OrdinalIgnoreCase)) ? SaysNothingElse(block.Text, byline) : block.Ordinal == last + 1 && last >= 0 && IsJob(block.Text)))
            {
                last = block.Ordinal;
                yield return last;
            }
        }
    }

    /// <summary>"Senior Fellow, Water Program", right below a name.</summary>
    private static bool IsJob(string text) =>
        text.Length <= LongestJob && char.IsLetter(text[^1]) && text.Split(' ') is { Length: <= MostWordsOfJob } words && words.Any(BylinePartReader.IsRole)
        && words.All(word => char.IsUpper(word[0]) || Fillers.Contains(word) || word is "of" or "for" or "and" or "&" or "at" or "in" or "the");

    private static bool SaysNothingElse(string text, Byline byline)
    {
        int most = MostOthersIn(text);
        text = AuthorName.WithoutMail(text);
        foreach (var credit in byline.Credits)
        {
            text = text.Replace(credit.Name, " ", StringComparison.OrdinalIgnoreCase);
            text = credit.Role is { } role ? text.Replace(role, " ", StringComparison.OrdinalIgnoreCase) : text;
        }

        var words = text.Split([' ', ',', '|', '·', '•', '—', '–', '-', '/', ':', '(', ')', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        most = most == 0 && char.IsLetter(text.TrimStart().FirstOrDefault()) && words.Any(BylinePartReader.IsRole) && words.All(word => char.IsUpper(word[0])) ? MostOthersBesideRole : most;
        return words.Length <= Longest && words.Count(word => !IsOfByline(word.Trim('.'))) <= most;
    }

    /// <summary>A line that is no sentence and has a date, or begins as bylines do, says where and for whom, too: "Von Jens Ahrendt, Hochhafen (mit dpa)".</summary>
    private static int MostOthersIn(string text) =>
        text[^1] is '.' or '!' or '?' ? 0
        : DateText.Find(text) is not null ? MostOthers
        : char.IsUpper(text[0]) && AuthorName.IsByline(text) ? MostOthersBesideName
        : 0;

    private static bool IsOfByline(string word) =>
        Fillers.Contains(word) || BylineWords.Buttons.Contains(word) || word.Length == 0 || char.IsDigit(word[0]) || MonthNames.NumberOf(word) > 0 || BylinePartReader.IsRole(word);
}

using Ingest.Extraction.Blocks;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Authors;

/// <summary>Blocks that say who wrote the article and when, and nothing else: "By Josh Rogin | August 27, 2010".</summary>
internal static class BylineBlocks
{
    /// <summary>Words; a longer block says something besides.</summary>
    private const int Longest = 16;

    private const int LongestLine = 160;

    /// <summary>Characters beside each name where there are many: " and ", and a blank.</summary>
    private const int BesideName = 6;
    private const int LongestJob = 70;
    private const int MostWordsOfJob = 8;

    /// <summary>Words beside a name and a date: where it was filed, for whom, a zone.</summary>
    private const int MostOthers = 6;
    private const int MostOthersBesideName = 4;
    private const int MostOthersBesideRole = 2;

    private static readonly char[] Dividers = [',', '،', '/', '|', '-', '–', '—', '·', '(', ' '];

    private static readonly HashSet<string> Fillers = new(
        BylineWords.Prefixes.SelectMany(prefix => prefix.Split(' ')).Concat(BylineWords.And)
            .Concat(["on", "at", "published", "updated", "posted", "am", "pm", "a.m", "p.m", "st", "nd", "rd", "th", "uhr", "edt", "est", "gmt", "utc", "et", "de", "del", "le", "am", "um", "vor", "报道", "報道", "報導", "și", "και", "та", "і", "ve", "oraz", "és", "dan", "và", "و", "en"]),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<int> Of(Byline byline, PageBlocks page)
    {
        var last = -1;
        var longest = Math.Max(LongestLine, byline.Credits.Sum(credit => credit.Name.Length + BesideName));
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length < longest
                && (NamesAny(byline, block.Text) ? SaysNothingElse(block.Text, byline) || IsNameWithPlace(block, byline) : block.Ordinal == last + 1 && last >= 0 && IsJob(block.Text)))
            {
                last = block.Ordinal;
                yield return last;
            }
        }
    }

    // Asked of every block of a page.
    private static bool NamesAny(Byline byline, string text)
    {
        for (var i = 0; i < byline.Credits.Count; i++)
        {
            if (text.Contains(byline.Credits[i].Name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Senior Fellow, Water Program", right below a name.</summary>
    private static bool IsJob(string text) =>
        text.Length <= LongestJob && char.IsLetter(text[^1]) && text.Split(' ') is { Length: <= MostWordsOfJob } words && words.Any(BylinePartReader.IsRole)
        && words.All(word => !char.IsLower(word[0]) || IsSmall(word));

    private static bool SaysNothingElse(string text, Byline byline)
    {
        var most = MostOthersIn(text);
        text = AuthorName.WithoutReviewers(AuthorName.WithoutMail(text));
        foreach (var credit in byline.Credits)
        {
            text = text.Replace(credit.Name, " ", StringComparison.OrdinalIgnoreCase);
            text = credit.Role is { } role ? text.Replace(role, " ", StringComparison.OrdinalIgnoreCase) : text;
        }

        var words = text.Split([' ', ',', '|', '·', '•', '—', '–', '-', '/', ':', '(', ')', '[', ']', '【', '】', '（', '）', '：', '＝', '、', '，', '،', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        most = most == 0 && words.Length > 0 && Fillers.Contains(words[0]) && words.Any(BylinePartReader.IsRole) ? MostOthersBesideRole : most;
        return words.Length <= Longest && words.Count(word => !IsOfByline(word.Trim('.'))) <= most;
    }

    /// <summary>"Ann Lee, Port Alto", "Ann Lee in Port Alto", "Professor Ann Lee, University of Port Alto": a mark behind the name, then a house or a place. A speaker has a colon.</summary>
    private static bool IsNameWithPlace(Block block, Byline byline)
    {
        var text = block.Text;
        if (block.Kind == BlockKind.Heading || text.Length > LongestJob || text[^1] is '.' or '!' or '?' or ':'
            || byline.Credits.FirstOrDefault(credit => credit.Kind == AuthorKind.Person && text.Contains(credit.Name, StringComparison.OrdinalIgnoreCase)) is not { } person)
        {
            return false;
        }

        var at = text.IndexOf(person.Name, StringComparison.OrdinalIgnoreCase);
        var behind = text[(at + person.Name.Length)..].TrimStart();
        var words = behind.TrimStart(Dividers).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return behind.Length > 0 && (Dividers.Contains(behind[0]) || (words.Length is 2 or 3 or 4 && words[0] is "in" or "à" or "en" or "aus" or "from")) && text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => BylinePartReader.IsRole(word))
            && words.Length is > 0 and <= MostWordsOfJob && (words.Length == 1 || words.All(word => !char.IsLower(word[0]) || IsSmall(word)))
            && (words.Length <= 2 || words[0] is "in" or "à" or "en" or "aus" or "from" || words.Any(BylineWords.Organizations.Contains) || words.Any(BylinePartReader.IsRole));
    }

    private static bool IsSmall(string word) => Fillers.Contains(word) || word is "of" or "for" or "and" or "&" or "at" or "in" or "the" or "de" or "der" or "für";

    /// <summary>A line that is no sentence and has a date, or begins as bylines do, says where and for whom, too: "Von Jens Ahrendt, Hochhafen (mit dpa)".</summary>
    private static int MostOthersIn(string text) =>
        text[^1] is '.' or '!' or '?' ? 0
        : DateText.Find(text) is not null ? MostOthers
        : text.Contains('＝', StringComparison.Ordinal) || text is ['[', .., ']'] ? 1
        : char.IsUpper(text[0]) && AuthorName.IsByline(text) ? MostOthersBesideName
        : 0;

    private static bool IsOfByline(string word) =>
        Fillers.Contains(word) || BylineWords.Buttons.Contains(word) || word.Length == 0 || char.IsDigit(word[0]) || MonthNames.NumberOf(word) > 0 || BylinePartReader.IsRole(word) || BylineWords.Credentials.Contains(word) || BylineWords.Agencies.Contains(word) || IsSmall(word);
}

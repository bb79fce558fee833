using System.Text.RegularExpressions;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Lines between the headline and the text that templates print: a path of links, the day, a label. Only where no prose stands before them.</summary>
internal static partial class TopLine
{
    private const int MostWordsOfDate = 12;

    /// <summary>Words of one step of a path.</summary>
    private const int MostWordsOfStep = 5;

    /// <summary>Words from which a line is prose.</summary>
    private const int FewestWordsOfProse = 8;

    private static readonly char[] Steps = ['\u203A', '\u00BB', '\u2192', '>', '/', '|'];

    public static bool IsProse(string line) => Words.Count(Normalise.Key(line)) >= FewestWordsOfProse || EndsASentence(line);

    /// <summary>Says the same in another form, or another thing that is no part of the text: "3 November 2026, 2:02 PM", "Home › World › Europe".</summary>
    public static bool MayChange(string line) => !EndsASentence(line) && (IsPath(line) || IsDate(line));

    /// <summary>A path that begins at the front page is one wherever it stands.</summary>
    public static bool IsPathFromHome(string line) =>
        IsPath(line) && LabelWords.Homes.Contains(WordList.Folded(line.Split(Steps, 2, StringSplitOptions.TrimEntries)[0])) && !EndsASentence(line);

    /// <summary>"Analysis": that it came or went above the text is no edit.</summary>
    public static bool IsOneWord(string line) => OneWord().IsMatch(line.Trim());

    private static bool EndsASentence(string line) => line.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ':' or '\u3002' or '\uFF01' or '\uFF1F'];

    private static bool IsPath(string line)
    {
        var steps = line.Split(Steps, StringSplitOptions.TrimEntries);
        // Two words with a stroke between them are no path: "War / Peace".
        return steps.Length > (line.AsSpan().ContainsAny('\u203A', '\u00BB', '\u2192') ? 1 : 2) && steps.All(step => Words.Count(Normalise.Key(step)) is > 0 and <= MostWordsOfStep);
    }

    /// <summary>A day, and beside it nothing but the hour, the weekday and the zone.</summary>
    private static bool IsDate(string line)
    {
        var key = Normalise.Key(line);
        var words = Words.Of(key);
        return words.Length is > 0 and <= MostWordsOfDate && words.Any(word => char.IsDigit(word[0])) && (FiguresOfDay().IsMatch(key) || words.Any(LabelWords.IsMonth))
            && words.All(word => char.IsDigit(word[0]) || LabelWords.IsMonth(word) || UncountedWords.TimeWords.Contains(word) || LabelWords.BesideDates.Contains(word));
    }

    [GeneratedRegex(@"^[\p{L}+]{2,20}$", RegexOptions.None, 1000)]
    private static partial Regex OneWord();

    [GeneratedRegex(@"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\b|\d{4}年", RegexOptions.None, 1000)]
    private static partial Regex FiguresOfDay();
}

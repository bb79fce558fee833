using System.Text.RegularExpressions;

namespace Ingest.Worker.Comparison.Text;

/// <summary>
/// Whole lines that are another at every visit, or that come and go, and say nothing of the article: how long ago it was
/// published, requests to readers. Unlike <see cref="UncountedLine"/>s they are part of what is hashed and only matter beside another sight of the page.
/// </summary>
internal static partial class PassingLine
{
    private const int MostWordsOfTime = 7;
    private const int MostWordsOfLabel = 2;
    private const int MostWordsOfPrompt = 45;
    private const int MostWordsOfAllowance = 20;

    /// <summary>Characters.</summary>
    private const int MostOfCounter = 45;
    private const int LongestImprint = 200;

    private static readonly char[] Separators = ['|', '\u00B7', '\u2022'];

    /// <summary>Says another thing at every visit.</summary>
    public static bool IsOfTheVisit(string line) => IsTime(line) || IsCounter(line) || WidgetLine.Is(line) || PageNotice.Is(line) || IsImprint(line);

    /// <summary>"3 hours ago", "vor 2 Std.", "Yesterday", "3時間前".</summary>
    public static bool IsTime(string line)
    {
        if (line.Length > 40)
        {
            return false;
        }

        var key = Normalise.Key(line);
        var words = Words.Of(key);
        return words.Length > 0 && (AgoWords.Whens.Contains(string.Join(' ', words)) || EastAsian().IsMatch(key) || IsAgo(words) || IsStamp(words));
    }

    /// <summary>A counter, a time of reading, the label of an advertisement: "12 komentářů", "Lesezeit: 5 Minuten", "Mainos".</summary>
    public static bool IsCounter(string line) => line.Length is > 0 and <= MostOfCounter && CounterWords.LettersOf(line) is var letters
        && (CounterWords.Forms.Contains(letters)
            || (CounterWords.FormsBeforeFigure.Contains(letters) && line.AsSpan().TrimEnd(")]） ") is [.., var last] && char.IsDigit(last) && !char.IsDigit(line[0]))
            || (line.Contains('%', StringComparison.Ordinal) && CounterWords.FormsWithShare.Contains(letters)));

    /// <summary>"The Daily Example · 4 Pier Road · © 2026": one of its parts says whose the page is.</summary>
    private static bool IsImprint(string line) => line.Length <= LongestImprint && line.Contains('\u00A9', StringComparison.Ordinal)
        && line.Split(Separators, StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts.Any(part => part is ['\u00A9', ..]);

    /// <summary>A request with the link that answers it: "Follow us on …", "Sign up for our morning briefing"; a pointer to another story.</summary>
    public static bool IsPrompt(string line, bool hasLinks)
    {
        if (!hasLinks || line.Length > 300)
        {
            return false;
        }

        var key = WordList.Folded(line);
        return (PromptWords.Prompts.Any(phrase => key.Contains(phrase, StringComparison.Ordinal)) && Words.Count(key) <= MostWordsOfPrompt) || IsPointer(line);
    }

    /// <summary>"You have 10 gift articles to give each month": what a subscriber, or one who is none, may still read.</summary>
    public static bool IsAllowance(string line)
    {
        if (line.Length > 160)
        {
            return false;
        }

        var words = Words.Of(Normalise.Key(line));
        return words.Length is > 0 and <= MostWordsOfAllowance && words.Any(AllowanceWords.Articles.Contains) && words.Any(AllowanceWords.Rations.Contains)
            && AllowanceWords.Openings.Any(opening => string.Join(' ', words).StartsWith(opening, StringComparison.Ordinal));
    }

    /// <summary>"Čtěte také: …", "[ Read: … ]": a label, set off, and the headline of another story.</summary>
    private static bool IsPointer(string line)
    {
        var text = line.TrimStart('[', '(', '\u00BB', '\u203A', '>', '\u2192', '\u25BA', '*', '|', ' ');
        return text.AsSpan().IndexOfAny(':', '|', '\uFF1A') is > 1 and < 40 and var end
            && WordList.Folded(text[..end]) is var label && (PointerWords.Labels.Contains(label) || UncountedWords.Pointers.Contains(label));
    }

    private static bool IsAgo(string[] words) => words.Length <= MostWordsOfTime && words.Any(AgoWords.Ago.Contains)
        && words.All(word => char.IsDigit(word[0]) || AgoWords.Ago.Contains(word) || AgoWords.Units.Contains(word) || IsTimeLabel(word))
        && words.Any(word => char.IsDigit(word[0]) || word is "a" or "an" or "une" or "una" or "uma" or "einer");

    private static bool IsTimeLabel(string word) => UncountedWords.TimeLabels.Contains(word) || AgoWords.TimeLabels.Contains(word);

    /// <summary>"עודכן: 03.11.2026 10:14": a label, and a day or an hour.</summary>
    private static bool IsStamp(string[] words)
    {
        var label = words.Take(MostWordsOfLabel).TakeWhile(IsTimeLabel).Count();
        return label > 0 && words.Skip(label).Any(word => char.IsDigit(word[0])) && words.Skip(label).All(word => char.IsDigit(word[0]) || LabelWords.IsMonth(word) || LabelWords.BesideDates.Contains(word));
    }

    [GeneratedRegex(@"^\D{0,4}\d{1,3} ?(?:秒|分|分間|分钟|分鐘|時間|小时|小時|日|天|週間|周|か月|个月|ヶ月|年|초|분|시간|일|주|개월|년) ?(?:前|전)(?:に?(?:更新|公開|配信)|发布|發布| ?업데이트| ?입력)?$", RegexOptions.None, 1000)]
    private static partial Regex EastAsian();
}

namespace Ingest.Worker.Comparison.Text;

/// <summary>
/// Lines that the page prints among an article's paragraphs and that nobody wrote as part of it: counters, the time since the
/// last update, labels of advertisements, pointers to other stories, invitations to newsletters. Only a whole line is one, never a part of it.
/// </summary>
internal static class UncountedLine
{
    /// <summary>Words; a longer line is somebody's sentence.</summary>
    private const int MostWords = 14;

    public static bool Is(string line)
    {
        if (line.Length > 120)
        {
            return false;
        }

        var words = Words.Of(Normalise.Key(line));
        return words.Length is > 0 and <= MostWords
            && (UncountedWords.Labels.Contains(string.Join(' ', words)) || IsCounter(words) || IsRights(words) || IsTimestamp(words) || IsPointer(line) || IsInvitation(words));
    }

    /// <summary>"1,234 views", "12 comments 3 shares", "Comments (7)".</summary>
    private static bool IsCounter(string[] words) =>
        words.Length <= 8 && words.Any(IsNumber) && words.Any(UncountedWords.Counted.Contains)
        && words.All(word => IsNumber(word) || UncountedWords.Counted.Contains(word) || UncountedWords.BesideCounter.Contains(word));

    /// <summary>"© 2027 Example Media. All rights reserved."</summary>
    private static bool IsRights(string[] words) =>
        words[0] is "\u00A9" || (words[0] is "copyright" && words.Length > 1 && (words[1] is "\u00A9" || IsNumber(words[1])));

    /// <summary>"Updated 3 hours ago", "Last updated: Wed 20 Nov 2019, 1:39 am EST": begins with the label, and goes on with a number.</summary>
    private static bool IsTimestamp(string[] words)
    {
        var label = UncountedWords.TimeLabels.Contains(words[0]) ? 1 : 0;
        label = label == 0 && words.Length > 2 && UncountedWords.TimeLabels.Contains(words[0] + " " + words[1]) ? 2 : label;
        return label > 0 && words.Skip(label).Any(IsNumber) && words.Skip(label).All(IsPartOfTime);
    }

    /// <summary>"Read more: …", "Related | …": a label, set off, and the headline of another story.</summary>
    private static bool IsPointer(string line)
    {
        var end = line.AsSpan().IndexOfAny(':', '|', '\uFF1A');
        return end is > 2 and < 40 && UncountedWords.Pointers.Contains(string.Join(' ', Words.Of(Normalise.Key(line[..end]))));
    }

    /// <summary>"Sign up for our newsletter".</summary>
    private static bool IsInvitation(string[] words) =>
        words.Any(word => word.StartsWith("newsletter", StringComparison.Ordinal) || word is "inbox") && words.Any(UncountedWords.Invitations.Contains);

    private static bool IsPartOfTime(string word) =>
        IsNumber(word) || word.Length <= 4 || UncountedWords.TimeWords.Contains(word);

    private static bool IsNumber(string word) => char.IsDigit(word[0]) && word.All(c => char.IsDigit(c) || c is '.' or ',' or 'k' or 'm');
}

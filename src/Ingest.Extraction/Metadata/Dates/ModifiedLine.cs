namespace Ingest.Extraction.Metadata.Dates;

/// <summary>The date of the last edit in a printed line that may give the date of publication too: "Published 11 March 2025, updated 12 March 2025".</summary>
internal static class ModifiedLine
{
    /// <summary>Words between "updated" and its date: a preposition, the day of the week, the month. A sentence about something revised has more.</summary>
    private const int MostWordsBetween = 3;

    /// <summary>Where scripts without blanks begin; they set the word behind its date.</summary>
    private const char Ideographs = '\u2e80';

    /// <param name="monthFirst">How "03/04/2025" is meant where both readings are possible.</param>
    /// <returns>Null where the line speaks of no edit, or of one without a date.</returns>
    public static PageDate? DateOf(string line, bool monthFirst)
    {
        var (at, word) = VisibleDates.ModifiedIn(line);
        if (at < 0)
        {
            return null;
        }

        return Behind(line[(at + word)..], monthFirst) ?? (line[at] >= Ideographs ? Before(line[..at], monthFirst) : null)
            ?? (VisibleDates.SaysModified(line) ? DateText.Find(line, monthFirst) : null);
    }

    private static PageDate? Behind(string rest, bool monthFirst)
    {
        var digit = rest.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var ascii ? ascii : rest.ToList().FindIndex(char.IsDigit);
        if (digit < 0)
        {
            return null;
        }

        // What the stem of the word goes on with belongs to it.
        var words = rest[..digit].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length - (rest[0] is ' ' or ':' ? 0 : 1);
        return words <= MostWordsBetween ? DateText.Find(VisibleDates.BeforePublished(rest), monthFirst) : null;
    }

    /// <summary>The last date of the line so far.</summary>
    private static PageDate? Before(string line, bool monthFirst)
    {
        foreach (var part in line.Split(['（', '(', '|', '｜', '/', '、', '，', ',', ';']).Reverse())
        {
            if (DateText.Find(part, monthFirst) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}

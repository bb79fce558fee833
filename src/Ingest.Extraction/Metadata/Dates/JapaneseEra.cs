namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Days as Japan's ministries print them, in the year of an emperor's era: "令和6年3月14日", "平成元年4月1日".</summary>
internal static class JapaneseEra
{
    /// <summary>The eras since 1926, and the year before the first of each.</summary>
    private static readonly (string Name, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)];

    /// <summary>Longer than any era has lasted.</summary>
    private const int MostYears = 65;

    /// <returns>The day that begins at the token, and the token behind it; null where no era's name stands there.</returns>
    public static (DateOnly Value, int Next)? At(List<DateToken> tokens, int i)
    {
        if (tokens[i].Length > 4 || Array.Find(Eras, era => tokens[i].Text.StartsWith(era.Name, StringComparison.Ordinal)) is not { Name: { } name } era)
        {
            return null;
        }

        // An era's first year is called so, and is one word with the era and the mark of the year.
        var isFirst = tokens[i].Text == name + "元年";
        var at = isFirst ? i + 1 : i + 3;
        var year = isFirst ? 1 : NumberBefore(tokens, i + 1, "年", MostYears);
        var (month, day) = (NumberBefore(tokens, at, "月", 12), NumberBefore(tokens, at + 2, "日", 31));
        return year > 0 && month > 0 && day > 0 && day <= DateTime.DaysInMonth(era.Before + year, month) ? (new DateOnly(era.Before + year, month, day), at + 4) : null;
    }

    private static int NumberBefore(List<DateToken> tokens, int at, string mark, int most) =>
        at + 1 < tokens.Count && tokens[at] is { Number: > 0, Length: <= 2 } number && number.Number <= most && tokens[at + 1].Text.StartsWith(mark, StringComparison.Ordinal) ? number.Number : 0;
}

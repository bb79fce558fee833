namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Days of the <see cref="SolarHijri"/> calendar in a text: "۲۵ آذر ۱۴۰۴", "۱۴۰۴/۰۹/۲۵".</summary>
internal static class PersianDate
{
    /// <summary>
    /// Where no month is named, a year outside these may be one of the lunar calendar, which has counted past 1420 since the web began; the
    /// Gregorian years 2001 to 2036.
    /// </summary>
    private const int EarliestNumber = 1380;
    private const int LatestNumber = 1415;

    /// <returns>The day that begins at the token, and the token behind it; null where none does.</returns>
    public static (DateOnly Value, int Next)? At(List<DateToken> tokens, int i) => tokens[i].Length switch
    {
        1 or 2 => Named(tokens, day: i, i + 1) ?? (IsDivided(tokens, i) && IsWithinWeb(tokens[i + 4]) ? Day(tokens[i + 4], tokens[i + 2].Number, tokens[i], i + 5) : null),
        4 => Named(tokens, i) ?? (IsDivided(tokens, i) && IsWithinWeb(tokens[i]) ? Day(tokens[i], tokens[i + 2].Number, tokens[i + 4], i + 5) : null),
        _ => null,
    };

    // 25 آذر 1404, 25 آذر ماه 1404
    private static (DateOnly, int)? Named(List<DateToken> tokens, int day, int month)
    {
        var year = month + 1 < tokens.Count && tokens[month + 1].Text is "ماه" or "،" or "," ? month + 2 : month + 1;
        return year < tokens.Count && SolarHijri.MonthOf(tokens[month].Text) is var number and > 0 ? Day(tokens[year], number, tokens[day], year + 1) : null;
    }

    // 1404 آذر 25
    private static (DateOnly, int)? Named(List<DateToken> tokens, int year) =>
        year + 2 < tokens.Count && SolarHijri.MonthOf(tokens[year + 1].Text) is var number and > 0 ? Day(tokens[year], number, tokens[year + 2], year + 3) : null;

    private static bool IsDivided(List<DateToken> tokens, int i) =>
        i + 4 < tokens.Count && tokens[i + 1].Text is "/" or "-" or "." && tokens[i + 3].Text == tokens[i + 1].Text && tokens[i + 2] is { IsNumber: true, Length: <= 2 };

    private static bool IsWithinWeb(DateToken year) => year is { Length: 4, Number: >= EarliestNumber and <= LatestNumber };

    private static (DateOnly, int)? Day(DateToken year, int month, DateToken day, int next) =>
        year.Length == 4 && day.Length <= 2 && SolarHijri.Day(year.Number, month, day.Number) is { } date ? (date, next) : null;
}

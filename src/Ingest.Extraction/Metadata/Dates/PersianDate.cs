using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Days of the Solar Hijri calendar, in which Iran and Afghanistan print: "۲۵ آذر ۱۴۰۴", "۱۴۰۴/۰۹/۲۵".</summary>
internal static class PersianDate
{
    private const int EarliestYear = 1300;
    private const int LatestYear = 1430;

    /// <summary>
    /// Where no month is named, a year outside these may be one of the lunar calendar, which has counted past 1420 since the web began; the
    /// Gregorian years 2001 to 2036.
    /// </summary>
    private const int EarliestNumber = 1380;
    private const int LatestNumber = 1415;

    private static readonly PersianCalendar Calendar = new();

    /// <summary>The months as Iran names them, then as Dari does.</summary>
    private static readonly string[] Lines =
        ["فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند", "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"];

    private static readonly FrozenDictionary<string, int> Months = Lines.SelectMany(line => line.Split(' ').Select((name, i) => KeyValuePair.Create(name, i + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

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
        return year < tokens.Count && MonthOf(tokens[month]) is var number and > 0 ? Day(tokens[year], number, tokens[day], year + 1) : null;
    }

    // 1404 آذر 25
    private static (DateOnly, int)? Named(List<DateToken> tokens, int year) =>
        year + 2 < tokens.Count && MonthOf(tokens[year + 1]) is var number and > 0 ? Day(tokens[year], number, tokens[year + 2], year + 3) : null;

    private static bool IsDivided(List<DateToken> tokens, int i) =>
        i + 4 < tokens.Count && tokens[i + 1].Text is "/" or "-" or "." && tokens[i + 3].Text == tokens[i + 1].Text && tokens[i + 2] is { IsNumber: true, Length: <= 2 };

    private static bool IsWithinWeb(DateToken year) => year is { Length: 4, Number: >= EarliestNumber and <= LatestNumber };

    // Arabic keyboards write two of the letters differently; "ماه", month, may be set against the name.
    private static int MonthOf(DateToken token)
    {
        var name = token.Text.Replace('ي', 'ی').Replace('ك', 'ک');
        return Months.GetValueOrDefault(name.EndsWith("ماه", StringComparison.Ordinal) ? name[..^3] : name);
    }

    private static (DateOnly, int)? Day(DateToken year, int month, DateToken day, int next) =>
        year is { Length: 4, Number: >= EarliestYear and <= LatestYear } && month is >= 1 and <= 12
        && day is { Length: <= 2, Number: >= 1 } && day.Number <= Calendar.GetDaysInMonth(year.Number, month)
            ? (DateOnly.FromDateTime(Calendar.ToDateTime(year.Number, month, day.Number, 0, 0, 0, 0)), next)
            : null;
}

using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Finds the day in what a date holds besides time and zone.</summary>
internal static partial class CalendarDate
{
    public const int EarliestYear = 1900;
    public const int LatestYear = 2200;

    /// <summary>Thailand counts from 543 years earlier.</summary>
    private const int BuddhistEra = 543;

    public static DateOnly? Find(string text, DateReading reading)
    {
        if (Week().Match(text) is { Success: true } week)
        {
            return OfWeek(Value(week.Groups["y"].Value), Value(week.Groups["w"].Value), week.Groups["d"].Success ? Value(week.Groups["d"].Value) : 1);
        }

        text = Era().Replace(text, static m => (EraBefore(m.Groups["era"].Value) + Value(m.Groups["n"].Value)).ToString(CultureInfo.InvariantCulture));

        // The last, since a weekday before it may look like one: "mar" is Tuesday in French and March in English.
        var month = Word().Matches(text).Select(w => MonthNames.Find(w.Value)).LastOrDefault(m => m > 0);
        var numbers = Number().Matches(text).Select(n => n.Value).ToArray();
        if (month > 0)
        {
            return WithName(month, numbers);
        }

        if (Word().Matches(text).Select(w => SolarHijri.MonthOf(w.Value)).FirstOrDefault(m => m > 0) is var ofHijri and > 0 && Solar(ofHijri, numbers) is { } solar)
        {
            return solar;
        }

        return numbers switch
        {
            [{ Length: 4 } year, { Length: 3 } ordinal] => Ordinal(year, ordinal),
            [{ Length: 7 } both] => Ordinal(both[..4], both[4..]),
            [{ Length: 4 } year, var m] when text.Contains('-', StringComparison.Ordinal) => Day(year, m, "1"),
            [{ Length: 4 } year] when text.Trim().Length == 4 => Day(year, "1", "1"),
            [var a, var b, var c, ..] => ThreeNumbers(a, b, c, text, reading),
            _ => null,
        };
    }

    private static DateOnly? WithName(int month, string[] numbers)
    {
        var m = month.ToString(CultureInfo.InvariantCulture);
        return numbers switch
        {
            [{ Length: 4 } year, { Length: <= 2 } day, ..] => Day(year, m, day),
            [{ Length: <= 2 } day, var year, ..] => Day(year, m, day),
            [{ Length: 4 } year] => Day(year, m, "1"),
            _ => null,
        };
    }

    private static DateOnly? Solar(int month, string[] numbers) => numbers switch
    {
        [{ Length: <= 2 } day, { Length: 4 } year, ..] => SolarHijri.Day(Value(year), month, Value(day)),
        [{ Length: 4 } year, { Length: <= 2 } day, ..] => SolarHijri.Day(Value(year), month, Value(day)),
        _ => null,
    };

    private static DateOnly? ThreeNumbers(string a, string b, string c, string text, DateReading reading)
    {
        if (a.Length == 4)
        {
            return Day(a, b, c) ?? Day(a, c, b);
        }

        if (c.Length == 2 && a.Length == 2 && text.Contains($"{a}-{b}-{c}", StringComparison.Ordinal) && Day(a, b, c) is { } shortIso)
        {
            return shortIso;
        }

        var dayFirst = reading.DayFirst || !text.Contains('/', StringComparison.Ordinal);
        return dayFirst ? Day(c, b, a) ?? Day(c, a, b) : Day(c, a, b) ?? Day(c, b, a);
    }

    /// <summary>ISO 8601: week 1 is the one with the year's first Thursday, days count from Monday.</summary>
    private static DateOnly? OfWeek(int year, int week, int day)
    {
        var exists = year is >= EarliestYear and <= LatestYear && day is >= 1 and <= 7 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year);
        return exists ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7))) : null;
    }

    private static DateOnly? Ordinal(string year, string ordinal)
    {
        int y = Value(year), n = Value(ordinal);
        var exists = y is >= EarliestYear and <= LatestYear && n >= 1 && n <= (DateTime.IsLeapYear(y) ? 366 : 365);
        return exists ? new DateOnly(y, 1, 1).AddDays(n - 1) : null;
    }

    private static DateOnly? Day(string year, string month, string day)
    {
        int y = Value(year), m = Value(month), d = Value(day);
        if (year.Length <= 2)
        {
            y += y < 70 ? 2000 : 1900;
        }

        if (y is > EarliestYear + BuddhistEra and <= LatestYear + BuddhistEra)
        {
            y -= BuddhistEra;
        }

        var exists = y is >= EarliestYear and <= LatestYear && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m);
        return exists ? new DateOnly(y, m, d) : null;
    }

    /// <summary>The year before a Japanese era's first.</summary>
    private static int EraBefore(string era) => era switch { "令和" => 2018, "平成" => 1988, _ => 1925 };

    private static int Value(string digits) => digits.Length > 8 ? -1 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}']*", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<era>令和|平成|昭和)\s?(?<n>\d{1,2})(?=\s?年)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Era();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})-?W(?<w>\d{2})(?:-?(?<d>\d))?(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Week();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Number();
}

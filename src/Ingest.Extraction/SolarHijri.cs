using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Extraction;

/// <summary>The calendar in which Iran and Afghanistan print: 6 اسفند 1404 is 25 February 2026.</summary>
public static class SolarHijri
{
    private const int EarliestYear = 1300;
    private const int LatestYear = 1430;

    private static readonly PersianCalendar Calendar = new();

    /// <summary>The months as Iran names them, then as Dari does.</summary>
    private static readonly string[] Lines =
        ["فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند", "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت"];

    private static readonly FrozenDictionary<string, int> Months = Lines.SelectMany(line => line.Split(' ').Select((name, i) => KeyValuePair.Create(name, i + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>1 to 12; 0 for a word that names no month.</returns>
    public static int MonthOf(string word)
    {
        // Arabic keyboards write two of the letters differently; "ماه", month, may be set against the name.
        var name = word.Replace('ي', 'ی').Replace('ك', 'ک');
        return Months.GetValueOrDefault(name.EndsWith("ماه", StringComparison.Ordinal) ? name[..^3] : name);
    }

    /// <returns>Null where there was no such day, or none that the web can have printed.</returns>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
}

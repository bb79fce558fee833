using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Days of the Solar Hijri calendar, in which Iran writes: "۶ اسفند ۱۴۰۴" is 25 February 2026.</summary>
internal static class PersianDate
{
    private const int EarliestYear = 1300;
    private const int LatestYear = 1500;

    private static readonly PersianCalendar Calendar = new();

    private static readonly FrozenDictionary<string, int> Months = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".Split(' ')
        .Select((name, i) => KeyValuePair.Create(name, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null where no month of that calendar is named, or where there was no such day.</summary>
    public static DateOnly? Find(IEnumerable<string> words, string[] numbers)
    {
        // Arabic keyboards write two of the letters differently.
        var month = words.Select(word => Months.GetValueOrDefault(word.Replace('ي', 'ی').Replace('ك', 'ک'))).FirstOrDefault(m => m > 0);
        if (month == 0)
        {
            return null;
        }

        return numbers switch
        {
            [{ Length: <= 2 } day, { Length: 4 } year, ..] => Day(year, month, day),
            [{ Length: 4 } year, { Length: <= 2 } day, ..] => Day(year, month, day),
            _ => null,
        };
    }

    private static DateOnly? Day(string year, int month, string day)
    {
        int y = int.Parse(year, CultureInfo.InvariantCulture), d = int.Parse(day, CultureInfo.InvariantCulture);
        var exists = y is >= EarliestYear and <= LatestYear && d >= 1 && d <= Calendar.GetDaysInMonth(y, month);
        return exists ? DateOnly.FromDateTime(Calendar.ToDateTime(y, month, d, 0, 0, 0, 0)) : null;
    }
}

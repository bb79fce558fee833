using System.Buffers;
using System.Globalization;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>
/// The day that many publishers put into an article's address: /2026/05/31/, /2026-05-31-, /20260531/, /2026/may/31/, /2026/world/05/31/; in
/// Korea and Japan as the beginning of the article's number: /A2026053114320005196, /AKR20260531143200051.
/// </summary>
internal static class AddressDate
{
    /// <summary>Parts of a path between the year and the month.</summary>
    private const int MostSections = 2;

    /// <summary>Digits of an article's number that begins with its day, and letters before it.</summary>
    private const int LeastDigits = 13;
    private const int MostLetters = 5;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static DateOnly? Of(Uri? url)
    {
        var path = url?.AbsolutePath ?? "";
        for (var i = 0; i + 8 <= path.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiLetterOrDigit(path[i - 1])) && DayAt(path, i) is { } day)
            {
                return day;
            }
        }

        return BehindSection(path) ?? InNumber(path);
    }

    /// <summary>A number so long that its beginning is a day by no chance, after a few letters; without them it may be the moment of an archive's copy.</summary>
    private static DateOnly? InNumber(string path)
    {
        foreach (var part in path.Split('/'))
        {
            var at = part.AsSpan().IndexOfAnyExcept(Letters);
            if (at is >= 1 and <= MostLetters && part.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end && (end < 0 ? part.Length - at : end) >= LeastDigits
                && Digits(part, at, 4, out var year) && year is >= 1995 and <= 2100 && Digits(part, at + 4, 4, out var rest) && Day(year, rest / 100, rest % 100) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>A year, a section or two, the month and the day, each a part of the path.</summary>
    private static DateOnly? BehindSection(string path)
    {
        var parts = path.Split('/');
        var year = Array.FindIndex(parts, part => part.Length == 4 && Digits(part, 0, 4, out var number) && number is >= 1995 and <= 2100);
        for (var i = year + 2; year >= 0 && i + 1 < parts.Length && i <= year + MostSections + 1; i++)
        {
            if (parts[i].Length is 1 or 2 && parts[i + 1].Length is 1 or 2 && Digits(parts[i], 0, parts[i].Length, out var month) && Digits(parts[i + 1], 0, parts[i + 1].Length, out var day))
            {
                return Day(int.Parse(parts[year], CultureInfo.InvariantCulture), month, day);
            }
        }

        return null;
    }

    private static DateOnly? DayAt(string path, int at)
    {
        if (!Digits(path, at, 4, out var year) || year is < 1995 or > 2100)
        {
            return null;
        }

        if (Digits(path, at + 4, 4, out var rest) && !IsDigit(path, at + 8))
        {
            return Day(year, rest / 100, rest % 100);
        }

        if (at + 4 >= path.Length || path[at + 4] is not ('/' or '-' or '_'))
        {
            return null;
        }

        if (NamedMonth(path, at + 5) is { } named)
        {
            var length = IsDigit(path, named.Next + 1) ? 2 : 1;
            return Digits(path, named.Next, length, out var number) && !IsDigit(path, named.Next + length) ? Day(year, named.Month, number) : null;
        }

        var monthLength = IsDigit(path, at + 6) ? 2 : 1;
        var next = at + 5 + monthLength;
        if (next < path.Length && path[next] == path[at + 4] && Digits(path, at + 5, monthLength, out var month))
        {
            var dayLength = IsDigit(path, next + 2) ? 2 : 1;
            return Digits(path, next + 1, dayLength, out var day) && !IsDigit(path, next + 1 + dayLength) ? Day(year, month, day) : null;
        }

        // /2026/0531/
        return path[at + 4] == '/' && Digits(path, at + 5, 4, out rest) && !IsDigit(path, at + 9) ? Day(year, rest / 100, rest % 100) : null;
    }

    /// <summary>The month that the part at this place names, and where the next part begins.</summary>
    private static (int Month, int Next)? NamedMonth(string path, int at)
    {
        var end = at < path.Length && char.IsLetter(path[at]) ? path.IndexOf('/', at) : -1;
        return end > 0 && end - at <= 14 && MonthNames.NumberOf(path[at..end]) is > 0 and var month ? (month, end + 1) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static bool IsDigit(string path, int at) => at < path.Length && char.IsAsciiDigit(path[at]);

    private static bool Digits(string path, int at, int length, out int value)
    {
        value = 0;
        return at + length <= path.Length
            && int.TryParse(path.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}

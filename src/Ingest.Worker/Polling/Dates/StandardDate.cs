using System.Globalization;

namespace Ingest.Worker.Polling.Dates;

/// <summary>The few exact forms that nearly every feed uses, read without a search.</summary>
internal static class StandardDate
{
    private static readonly string[] Formats =
    [
        "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss 'GMT'",
    ];

    public static DateTimeOffset? Read(string text)
    {
        if (text.Length is < 20 or > 36
            || !DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }

        return date.Year is >= CalendarDate.EarliestYear and <= CalendarDate.LatestYear ? date : null;
    }
}

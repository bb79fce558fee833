using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Corpora;

/// <summary>Whether a date is the right day, as written or in UTC.</summary>
public static partial class DateMetric
{
    public static bool IsRight(string gold, string? published) => Days(gold).Overlaps(Days(published ?? ""));

    private static HashSet<string> Days(string text)
    {
        var written = Day().Match(text.Trim());
        if (!written.Success)
        {
            return [];
        }

        var days = new HashSet<string>(StringComparer.Ordinal) { written.Value };
        if (Zone().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            days.Add(moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return days;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d", RegexOptions.NonBacktracking)]
    private static partial Regex Day();

    [GeneratedRegex(@"\d\d:\d\d.*([zZ]|[+-]\d\d:?\d\d)$", RegexOptions.NonBacktracking)]
    private static partial Regex Zone();
}

using System.Globalization;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Dates written as bare digits.</summary>
internal static class CompactDate
{
    private const string DotNet = "/Date(";

    /// <summary>Unix time: seconds from 2001 to 2286, or milliseconds, also as "/Date(1772053620000+0100)/", where the zone changes nothing.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (text.StartsWith(DotNet, StringComparison.Ordinal) && text.EndsWith(")/", StringComparison.Ordinal))
        {
            text = text[DotNet.Length..^2].Split('+', '-')[0];
        }

        if (text.Length is not (10 or 13) || text[0] == '0' || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(count) : DateTimeOffset.FromUnixTimeMilliseconds(count);
    }

    /// <summary>"20260225T2107" and "20260225210700" with their separators put in; anything else unchanged.</summary>
    public static string Separate(string text)
    {
        var digits = Digits(text, 0);
        if (digits is not (8 or 12 or 14) || text[..2] is not ("19" or "20"))
        {
            return text;
        }

        var day = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        var timeAt = digits == 8 && text.Length > 8 && text[8] is 'T' or ' ' ? 9 : 8;
        var timeDigits = Digits(text, timeAt);
        if (timeDigits is not (4 or 6))
        {
            return day + text[8..];
        }

        var seconds = timeDigits == 6 ? $":{text[(timeAt + 4)..(timeAt + 6)]}" : "";
        return $"{day}T{text[timeAt..(timeAt + 2)]}:{text[(timeAt + 2)..(timeAt + 4)]}{seconds}{text[(timeAt + timeDigits)..]}";
    }

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}

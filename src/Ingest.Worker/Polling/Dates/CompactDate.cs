using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Dates written as bare digits.</summary>
internal static partial class CompactDate
{
    /// <summary>Unix time: seconds from 2001 to 2286, or milliseconds.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || text[0] == '0')
            return null;
        return text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(count) : DateTimeOffset.FromUnixTimeMilliseconds(count);
    }

    /// <summary>"20260225T2107" and "20260225210700" with their separators put in; anything else unchanged.</summary>
    public static string Separate(string text)
    {
        var match = Basic().Match(text);
        if (!match.Success)
            return text;
        var g = match.Groups;
        var seconds = g["s"].Success ? ":" + g["s"].Value : "";
        var time = g["h"].Success ? $"T{g["h"].Value}:{g["m"].Value}{seconds}" : "";
        return $"{g["y"].Value}-{g["mo"].Value}-{g["d"].Value}{time}{text[match.Length..]}";
    }

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)(?<mo>[01]\d)(?<d>[0-3]\d)(?!\d)(?:[T ]?(?<h>\d\d):?(?<m>\d\d)(?::?(?<s>\d\d))?)?|^(?<y>(?:19|20)\d\d)(?<mo>[01]\d)(?<d>[0-3]\d)(?<h>\d\d)(?<m>\d\d)(?<s>\d\d)?(?!\d)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Basic();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Finds the time of day in a date.</summary>
internal static partial class ClockTime
{
    /// <summary>24:00 and second 60 lead into the next day and minute.</summary>
    public static TimeSpan? Find(string text, out string before, out string after)
    {
        (before, after) = (text, "");
        var match = Time().Match(text);
        if (!match.Success)
        {
            match = HourOnly().Match(text);
        }

        if (!match.Success)
        {
            match = Dotted().Match(text);
        }

        if (!match.Success)
        {
            return null;
        }

        int hour = Number(match, "h"), minute = Number(match, "m"), second = Number(match, "s");
        if (hour > 24 || minute > 59 || second > 60)
        {
            return null;
        }

        var time = match.Groups["time"];
        before = text[..time.Index];
        after = text[(time.Index + time.Length)..];
        hour = OnHalf(hour, Half(match.Groups["half"].Value) ?? TakeHalf(ref before) ?? TakeHalf(ref after));
        return new TimeSpan(hour, minute, second) + Fraction(match.Groups["f"].Value);
    }

    private static int OnHalf(int hour, bool? afternoon) => afternoon switch
    {
        true when hour < 12 => hour + 12,
        false when hour == 12 => 0,
        _ => hour,
    };

    private static bool? TakeHalf(ref string text)
    {
        var match = HalfWord().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var word = match.Groups["word"];
        text = text.Remove(word.Index, word.Length);
        return Half(word.Value);
    }

    private static bool? Half(string word) => word.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Trim() switch
    {
        "am" or "a m" or "오전" or "上午" or "午前" or "πμ" or "ص" or "dop" => false,
        "pm" or "p m" or "오후" or "下午" or "午後" or "μμ" or "م" or "odp" => true,
        _ => null,
    };

    private static TimeSpan Fraction(string digits) => digits.Length == 0 ? TimeSpan.Zero
        : TimeSpan.FromTicks(long.Parse(digits.PadRight(7, '0')[..7], CultureInfo.InvariantCulture));

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } g ? int.Parse(g.Value, CultureInfo.InvariantCulture) : 0;

    // A number after "+" or ":" belongs to a zone or to a longer time, but for "25/Feb/2026:21:07:00" of servers' logs.
    [GeneratedRegex(@"(?:^|[^\d+:]|/\d{4}:)(?<time>(?<h>\d{1,2})\s?[:hH時시点时]\s?(?<m>\d{1,2})(?:\s?[:분分]\s?(?<s>\d{1,2})(?:[.,:](?<f>\d{1,9}))?)?[秒초분分]?(?:\s?(?<half>[aApP]\.?\s?[mM])\b\.?)?)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:^|[^\d+:.])(?<time>(?<h>\d{1,2})\s?(?<half>[aApP]\.?[mM])\b\.?)|\dT(?<time>(?<h>\d\d))(?:Z|[+-]|$)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex HourOnly();

    // "5 March 2026 14.15.30", as in Finland and Italy; only after a year and a space, since dates have dots, too.
    [GeneratedRegex(@"\d{4},?\s(\D{0,10}\s)?(?<time>(?<h>\d{1,2})\.(?<m>\d{2})(\.(?<s>\d{2}))?)(?![\d.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?:^|\P{L})(?<word>[aApP]\.?[mM]|오전|오후|上午|下午|午前|午後|[πμ]\.?μ|ص|م|dop|odp)(?:$|\P{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex HalfWord();
}

using System.Collections.Frozen;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>The time of day beside a date, and its zone.</summary>
internal static class TimeText
{
    /// <summary>A time stands at most so many tokens from its date ("4 September 2025, um 10:05 Uhr").</summary>
    private const int Reach = 6;

    /// <summary>Abbreviations that mean one offset wherever news is written in them, in minutes.</summary>
    private static readonly FrozenDictionary<string, int> Zones = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0, ["EST"] = -300, ["EDT"] = -240, ["CST"] = -360, ["CDT"] = -300, ["MST"] = -420,
        ["MDT"] = -360, ["PST"] = -480, ["PDT"] = -420, ["CET"] = 60, ["CEST"] = 120, ["MEZ"] = 60, ["MESZ"] = 120, ["BST"] = 60,
        ["EET"] = 120, ["EEST"] = 180, ["MSK"] = 180, ["JST"] = 540, ["KST"] = 540, ["HKT"] = 480, ["SGT"] = 480, ["AEST"] = 600, ["AEDT"] = 660,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static (TimeOnly Time, TimeSpan? Offset)? After(List<DateToken> tokens, int from)
    {
        for (var i = from; i < Math.Min(tokens.Count, from + Reach); i++)
        {
            if (tokens[i].IsNumber)
            {
                return ClockAt(tokens, i) ?? CompactAt(tokens, i);
            }
        }

        return null;
    }

    public static (TimeOnly Time, TimeSpan? Offset)? Before(List<DateToken> tokens, int until)
    {
        for (var i = Math.Max(0, until - Reach - 2); i + 2 < until; i++)
        {
            if (tokens[i].IsNumber && tokens[i + 1].Text == ":" && ClockAt(tokens, i) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private static (TimeOnly, TimeSpan?)? ClockAt(List<DateToken> tokens, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i].Length > 2 || tokens[i].Number > 24 || tokens[i + 2].Length != 2 || tokens[i + 2].Number is < 0 or > 59
            || tokens[i + 1].Text is not (":" or "." or "h" or "H" or "：" or "時" or "시"))
        {
            return null;
        }

        var (hour, minute, second, at) = (tokens[i].Number % 24, tokens[i + 2].Number, 0, i + 3);
        if (at + 1 < tokens.Count && tokens[at].Text == ":" && tokens[at + 1] is { Length: 2, Number: >= 0 and <= 59 })
        {
            (second, at) = (tokens[at + 1].Number, at + 2);
        }

        // Fractions of a second.
        at = at + 1 < tokens.Count && tokens[at].Text is "." or "," && tokens[at + 1].IsNumber ? at + 2 : at;
        hour = AfterNoon(tokens, ref at, hour);
        return (new TimeOnly(hour, minute, second), OffsetAt(tokens, at));
    }

    // 20250904T100500Z
    private static (TimeOnly, TimeSpan?)? CompactAt(List<DateToken> tokens, int i)
    {
        var number = tokens[i].Number;
        return tokens[i].Length == 6 && number / 10_000 < 24 && number / 100 % 100 < 60 && number % 100 < 60
            ? (new TimeOnly(number / 10_000, number / 100 % 100, number % 100), OffsetAt(tokens, i + 1))
            : null;
    }

    private static int AfterNoon(List<DateToken> tokens, ref int at, int hour)
    {
        if (at >= tokens.Count)
        {
            return hour;
        }

        var word = tokens[at].Text.ToLowerInvariant();
        var length = word is "am" or "pm" ? 1 : word is "a" or "p" && at + 2 < tokens.Count && tokens[at + 1].Text == "." ? 4 : 0;
        if (length == 0)
        {
            return hour;
        }

        at += length;
        return word[0] == 'p' && hour < 12 ? hour + 12 : word[0] == 'a' && hour == 12 ? 0 : hour;
    }

    private static TimeSpan? OffsetAt(List<DateToken> tokens, int at)
    {
        at = at < tokens.Count && tokens[at].Is("Uhr") ? at + 1 : at;
        TimeSpan? named = null;
        if (at < tokens.Count && Zones.TryGetValue(tokens[at].Text, out var minutes))
        {
            named = TimeSpan.FromMinutes(minutes);
            at++;
        }

        if (at + 1 >= tokens.Count || tokens[at].Text is not ("+" or "-" or "−") || !tokens[at + 1].IsNumber || !IsOffset(tokens, at))
        {
            return named;
        }

        var number = tokens[at + 1].Number;
        var (hours, rest) = tokens[at + 1].Length > 2 ? (number / 100, number % 100) : (number, 0);
        if (at + 3 < tokens.Count && tokens[at + 2].Text == ":" && tokens[at + 3].IsNumber)
        {
            rest = tokens[at + 3].Number;
        }

        return hours <= 14 && rest < 60 ? new TimeSpan(hours, rest, 0) * (tokens[at].Text == "+" ? 1 : -1) : named;
    }

    // "10:05 - 4 comments" is no offset: the sign stands right before its digits, and those are two or four.
    private static bool IsOffset(List<DateToken> tokens, int at) =>
        tokens[at].End == tokens[at + 1].Start && (tokens[at + 1].Length is 2 or 4 || (tokens[at + 1].Length == 1 && tokens[at].Start == tokens[at - 1].End));
}

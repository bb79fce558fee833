using System.Collections.Frozen;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Days as Thailand prints them, in the Buddhist era: "4 กุมภาพันธ์ 2569", "28 พ.ย. 68", "4/2/2569".</summary>
internal static class ThaiDate
{
    /// <summary>Thailand counts from 543 years earlier.</summary>
    private const int Era = 543;

    /// <summary>A year of two digits is of this century of the era, which has lasted since 1957.</summary>
    private const int Century = 2500;

    /// <summary>Tokens; the letters of "พ.ศ." and "ค.ศ." with their stops.</summary>
    private const int EraTokens = 4;

    private static readonly string[] Lines =
    [
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
        "มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค",
    ];

    private static readonly FrozenDictionary<string, int> Months = Lines.SelectMany(line => line.Split(' ').Select((name, i) => KeyValuePair.Create(name, i + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The year of our era of one that is written in four digits; no other calendar in use has reached the years 2400 to 2640.</summary>
    public static int CommonYear(int year) => year is > 2400 and < 2640 ? year - Era : year;

    /// <returns>The day that begins at the token, and the token behind it; null where no Thai month follows the number.</returns>
    public static (DateOnly Value, int Next)? At(List<DateToken> tokens, int i)
    {
        if (tokens[i] is not { Length: <= 2, Number: >= 1 and <= 31 } || MonthAt(tokens, i + 1) is not { Month: > 0 } month)
        {
            return null;
        }

        var at = AfterEra(tokens, month.Next);
        if (at >= tokens.Count || tokens[at] is not { IsNumber: true, Length: 2 or 4 } written)
        {
            return null;
        }

        var year = CommonYear(written.Length == 2 ? Century + written.Number : written.Number);
        return year is > 1900 and < 2100 && tokens[i].Number <= DateTime.DaysInMonth(year, month.Month)
            ? (new DateOnly(year, month.Month, tokens[i].Number), at + 1)
            : null;
    }

    // "พฤศจิกายน" is one word; "พ.ย." two letters with a stop behind each.
    private static (int Month, int Next) MonthAt(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return default;
        }

        if (Months.TryGetValue(tokens[at].Text, out var month))
        {
            return (month, at + 1 < tokens.Count && tokens[at + 1].Text == "." ? at + 2 : at + 1);
        }

        return at + 2 < tokens.Count && tokens[at + 1].Text == "." && Months.TryGetValue(tokens[at].Text + tokens[at + 2].Text, out month)
            ? (month, at + 3 < tokens.Count && tokens[at + 3].Text == "." ? at + 4 : at + 3)
            : default;
    }

    private static int AfterEra(List<DateToken> tokens, int at) =>
        at + EraTokens < tokens.Count && tokens[at].Text is "พ" or "ค" && tokens[at + 1].Text == "." && tokens[at + 2].Text == "ศ" ? at + EraTokens
        : at < tokens.Count && tokens[at].Text is "พศ" or "คศ" ? at + 1
        : at;
}

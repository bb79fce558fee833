using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ingest.Worker.Polling.Dates;

/// <summary>The zone that a date names: an offset, an abbreviation, or a place of the IANA database.</summary>
internal sealed partial class WrittenZone
{
    private readonly TimeSpan offset;
    private readonly DateTimeZone? place;

    private WrittenZone(TimeSpan offset) => this.offset = offset;

    private WrittenZone(DateTimeZone place) => this.place = place;

    /// <param name="afterTime">Whether the text follows a time of day; "-05" is only then an offset.</param>
    /// <param name="rest">The text without the zone.</param>
    public static WrittenZone? Find(string text, bool afterTime, out string rest)
    {
        rest = text;
        if (afterTime && Offset().Match(text) is { Success: true } match && OfOffset(match) is { } offset)
        {
            rest = text.Remove(match.Groups["zone"].Index, match.Groups["zone"].Length);
            return offset;
        }

        foreach (Match word in Word().Matches(text))
        {
            if (Named(word.Value) is not { } zone)
            {
                continue;
            }

            rest = text.Remove(word.Index, word.Length);
            return zone;
        }

        return null;
    }

    /// <summary>Korean forms carry no zone, and there is but one in Korea.</summary>
    public static WrittenZone? OfScript(string text) =>
        text.Any(c => c is >= '가' and <= '힣') ? new WrittenZone(TimeSpan.FromHours(9)) : null;

    public TimeSpan OffsetAt(DateTime local) => place is null ? offset
        : place.AtLeniently(LocalDateTime.FromDateTime(local)).Offset.ToTimeSpan();

    private static WrittenZone? OfOffset(Match match)
    {
        var hours = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture) : 0;
        if (hours > 14 || minutes > 59)
        {
            return null;
        }

        var span = new TimeSpan(hours, minutes, 0);
        return new WrittenZone(match.Groups["sign"].Value == "-" ? -span : span);
    }

    private static WrittenZone? Named(string word)
    {
        if (ZoneNames.Minutes.TryGetValue(word, out var minutes))
        {
            return new WrittenZone(TimeSpan.FromMinutes(minutes));
        }

        var name = ZoneNames.Places.GetValueOrDefault(word, word);
        return name.Contains('/', StringComparison.Ordinal) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } found ? new WrittenZone(found) : null;
    }

    // "21:07 - 5 February" has a dash and no offset.
    [GeneratedRegex(@"^(?<zone>\s*(GMT|UTC|UT|Z)?\s*(?<sign>[+-])(\s?(?<h>\d{1,2}):?(?<m>\d{2})|(?<h>\d{1,2})))(\D|$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\p{L}[\p{L}_]*(?:/[\p{L}_]+){0,2}", RegexOptions.None, matchTimeoutMilliseconds: PatternTime.Milliseconds)]
    private static partial Regex Word();
}

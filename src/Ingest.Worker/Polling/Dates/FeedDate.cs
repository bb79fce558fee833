using System.Globalization;
using System.Text;

namespace Ingest.Worker.Polling.Dates;

/// <summary>
/// Reads dates as feeds write them: ISO 8601 and RFC 822 with their abuses, asctime, Unix time, spelled-out and localised forms, in any
/// order that is not ambiguous. Neither the machine's culture nor its zone has a part in it.
/// </summary>
internal static class FeedDate
{
    private const int MaxLength = 120;

    /// <summary>Null where there is no date that can be told for certain.</summary>
    public static DateTimeOffset? Parse(string? text, DateReading reading) => Read(text, reading)?.Value;

    public static ReadDate? Read(string? text, DateReading reading)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var written = SpelledNumbers.Replace(Normalise(text.Trim()));
        if (written.Length is < 4 or > MaxLength)
        {
            return null;
        }

        if (StandardDate.Read(written) is { } standard)
        {
            return new ReadDate(standard, HasZone: true, IsStandard: true);
        }

        if (CompactDate.Read(written) is { } instant)
        {
            return new ReadDate(instant, HasZone: true);
        }

        written = CompactDate.Separate(written);

        var time = ClockTime.Find(written, out var beforeTime, out var afterTime);
        var zone = WrittenZone.Find(time is null ? written : afterTime, afterTime: time is not null, out var afterZone);
        var words = time is null ? afterZone : beforeTime + " " + afterZone;
        if (CalendarDate.Find(words, reading) is not { } day)
        {
            return null;
        }

        return Combine(day, time ?? TimeSpan.Zero, zone ?? WrittenZone.OfScript(written), reading);
    }

    private static ReadDate? Combine(DateOnly day, TimeSpan time, WrittenZone? zone, DateReading reading)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        var offset = zone?.OffsetAt(local) ?? reading.Offset;
        var utcTicks = local.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks || Math.Abs(offset.TotalHours) > 14)
        {
            return null;
        }

        return new ReadDate(new DateTimeOffset(local, offset), zone is not null);
    }

    /// <summary>Digits of every script as ASCII, typographic dashes and spaces as plain ones.</summary>
    private static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var digit = c < 0x80 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
            _ = digit >= 0 ? plain.Append((char)('0' + digit))
                : c is '\u2212' or '\u2013' or '\u2014' or '\u2010' or '\u2011' ? plain.Append('-')
                : c is '\u200E' or '\u200F' or '\u202A' or '\u202C' or '\u0307' ? plain
                : char.IsWhiteSpace(c) ? plain.Append(' ')
                : plain.Append(c);
        }

        return plain.ToString();
    }
}

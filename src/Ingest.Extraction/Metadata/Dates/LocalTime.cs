using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>
/// A moment that a page states in universal time, in the publisher's own zone: what it prints for its readers gives the zone away. The
/// moment stays the same; the day becomes the one that the reader sees.
/// </summary>
internal static class LocalTime
{
    /// <summary>Pages with long lists have a &lt;time&gt; in each item; the article's own stands among the first.</summary>
    private const int MostTimes = 12;

    /// <summary>Hours; the zones of the world reach from -12 to +14.</summary>
    private const int FurthestWest = -12;
    private const int FurthestEast = 14;

    /// <param name="nearby">The texts of the byline, as <see cref="NearbyText"/> gives them.</param>
    public static DateStatement Of(DateStatement stated, PageDocument page, Lazy<List<string>> nearby, bool monthFirst)
    {
        if (stated.Date is not { HasZone: true, HasTime: true } || stated.Date.Value.Offset != TimeSpan.Zero)
        {
            return stated;
        }

        if (OfTimes(stated.Date.Value, page) is { } local)
        {
            return stated with { Date = stated.Date with { Value = local } };
        }

        List<PageDate> printed = [.. nearby.Value.Where(VisibleDates.IsOfArticle).Take(2).Select(text => DateText.Find(text, monthFirst)).OfType<PageDate>()];
        return printed.Exists(date => !date.HasTime && date.Day == stated.Date.Day) ? stated : printed.Select(date => OffsetOf(stated.Date.Value, date)).FirstOrDefault(offset => offset is not null) is { } found
            ? stated with { Date = stated.Date with { Value = stated.Date.Value.ToOffset(found) } }
            : stated;
    }

    /// <summary>A &lt;time&gt; that tells the same moment with a zone.</summary>
    private static DateTimeOffset? OfTimes(DateTimeOffset moment, PageDocument page)
    {
        foreach (var time in page.Elements.Times.Take(MostTimes))
        {
            if (DateText.Find(time.GetAttribute("datetime")) is { HasZone: true, HasTime: true } date && date.Value == moment && date.Value.Offset != TimeSpan.Zero)
            {
                return date.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// Of a printed time how far it is from universal time, when that is a zone's distance; of a printed day alone the least whole hours
    /// that make it the day.
    /// </summary>
    internal static TimeSpan? OffsetOf(DateTimeOffset moment, PageDate printed)
    {
        if (printed.HasZone)
        {
            return printed.HasTime && printed.Value == moment && printed.Value.Offset != TimeSpan.Zero ? printed.Value.Offset : null;
        }

        if (printed.HasTime)
        {
            var whole = new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
            var distance = printed.Value - whole;
            return distance.Minutes % 15 == 0 && distance != TimeSpan.Zero && IsZone(distance) ? distance : null;
        }

        var hours = (printed.Day.DayNumber - DateOnly.FromDateTime(moment.DateTime).DayNumber) switch
        {
            1 => 24 - moment.Hour,
            -1 => -moment.Hour - 1,
            _ => 0,
        };
        return hours != 0 && IsZone(TimeSpan.FromHours(hours)) ? TimeSpan.FromHours(hours) : null;
    }

    private static bool IsZone(TimeSpan distance) => distance >= TimeSpan.FromHours(FurthestWest) && distance <= TimeSpan.FromHours(FurthestEast);
}

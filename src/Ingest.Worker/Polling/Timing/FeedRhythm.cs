namespace Ingest.Worker.Polling.Timing;

/// <summary>How often a feed brings something new.</summary>
internal sealed record FeedRhythm
{
    // A fifth of the newest gap: a change of habit shows after a handful of entries.
    private const double Learning = 0.2;
    private const int Sample = 40;

    // There were no feeds before; an older date is a mistake.
    private const int EarliestYear = 1999;

    public DateTimeOffset? FirstPolled { get; init; }

    public DateTimeOffset? LastNewEntry { get; init; }

    /// <summary>Exponential mean of the time between polls that brought something; null until there is a gap to measure.</summary>
    public TimeSpan? MeanGap { get; init; }

    /// <param name="entries">What the feed lists; when it is read for the first time their own dates tell the rhythm.</param>
    public FeedRhythm After(int newEntries, IReadOnlyList<FeedEntry> entries, DateTimeOffset now)
    {
        var polled = this with { FirstPolled = FirstPolled ?? now };
        if (LastNewEntry is null && Listed(entries, now) is [var newest, ..] dates)
        {
            return polled with { LastNewEntry = newest, MeanGap = dates.Length > 1 ? (newest - dates[^1]) / (dates.Length - 1) : null };
        }

        if (newEntries == 0)
        {
            return polled;
        }

        if (LastNewEntry is not { } last || now <= last)
        {
            return polled with { LastNewEntry = now };
        }

        var gap = now - last;
        return polled with { LastNewEntry = now, MeanGap = MeanGap is { } mean ? mean + ((gap - mean) * Learning) : gap };
    }

    /// <summary>Newest first, one for each hour: what is published together counts once. Of the two years before the newest, whenever that was.</summary>
    private static DateTimeOffset[] Listed(IReadOnlyList<FeedEntry> entries, DateTimeOffset now)
    {
        var dates = entries.Select(e => e.Published).OfType<DateTimeOffset>().Where(d => d <= now && d.Year >= EarliestYear).OrderDescending().ToArray();
        return
        [
            .. dates.TakeWhile(d => d > dates[0].AddYears(-2)).GroupBy(d => d.UtcTicks / TimeSpan.TicksPerHour).Select(g => g.Max()).Take(Sample),
        ];
    }
}

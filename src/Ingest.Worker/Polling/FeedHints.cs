namespace Ingest.Worker.Polling;

/// <summary>What a feed's document says about when and where to ask next.</summary>
internal sealed record FeedHints
{
    /// <summary>RSS ttl, or sy:updatePeriod divided by sy:updateFrequency.</summary>
    public TimeSpan? RefreshAfter { get; init; }

    /// <summary>Hours of the day in UTC, 0–23, in which the publisher asks not to be polled.</summary>
    public IReadOnlyList<int> SkipHours { get; init; } = [];

    public IReadOnlyList<DayOfWeek> SkipDays { get; init; } = [];

    /// <summary>WebSub hub.</summary>
    public string? Hub { get; init; }

    /// <summary>Where the publisher says that the feed now is: itunes:new-feed-url.</summary>
    public string? NewUrl { get; init; }

    public string? Self { get; init; }

    /// <summary>RFC 5005 "next" (paged feed).</summary>
    public string? NextPage { get; init; }

    /// <summary>RFC 5005 "prev-archive".</summary>
    public string? PreviousArchive { get; init; }
}

namespace Ingest.Worker.Polling.Timing;

/// <summary>What a feed's user set.</summary>
internal sealed record FeedWishes
{
    public TimeSpan? Interval { get; init; }

    /// <summary>A Quartz cron expression, in UTC.</summary>
    public string? Cron { get; init; }

    public bool Paused { get; init; }
}

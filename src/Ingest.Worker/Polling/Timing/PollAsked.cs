namespace Ingest.Worker.Polling.Timing;

/// <summary>All that the time of a feed's next poll depends on.</summary>
internal sealed record PollAsked
{
    public required DateTimeOffset Now { get; init; }

    public FeedWishes Wishes { get; init; } = new();

    public PollHistory History { get; init; } = new();

    public FeedRhythm Rhythm { get; init; } = new();

    public FeedHints Hints { get; init; } = new();

    /// <summary>From Cache-Control or Expires.</summary>
    public TimeSpan? FreshFor { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>0–1, drawn by the caller.</summary>
    public double Chance { get; init; } = 0.5;
}

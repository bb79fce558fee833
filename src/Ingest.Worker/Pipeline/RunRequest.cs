namespace Ingest.Worker.Pipeline;

/// <summary>What a run is asked to do.</summary>
internal sealed record RunRequest(long FeedId)
{
    /// <summary>Somebody wants it now: the feed is polled and what it lists is visited, due or not, paused or not.</summary>
    public bool IsOnDemand { get; init; }

    /// <summary>Told of every visit that ended.</summary>
    public IProgress<ArticleOutcome>? Visits { get; init; }
}

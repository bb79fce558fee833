using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>An article's page as it was served at that moment, or what came instead.</summary>
internal sealed record VisitedPage(DateTimeOffset At, FetchResult Fetch)
{
    /// <summary>It was found where the feed lists the article now, which is no more than the feed's word for it.</summary>
    public bool IsByFeed { get; init; }
}

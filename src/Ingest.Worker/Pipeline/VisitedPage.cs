using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>An article's page as it was served at that moment, or what came instead.</summary>
internal sealed record VisitedPage(DateTimeOffset At, FetchResult Fetch)
{
    /// <summary>It was found where the feed lists the article now, which is no more than the feed's word for it.</summary>
    public bool IsByFeed { get; init; }

    /// <summary>Of the article's own address and of the one that the feed lists the one that did not lead to it; null where only one was asked for.</summary>
    public FetchBeside? Beside { get; init; }
}

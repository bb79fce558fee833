using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;

namespace Ingest.Worker.Pipeline;

/// <summary>Asks a feed for what is new, records its entries, and what the next poll is decided by.</summary>
internal sealed class FeedPoll(WebFetcher fetcher, FeedStore feeds, ArticleStore articles, OutcomeReporter reporter, TimeProvider clock)
{
    /// <returns>Null when the feed was read, or is not due.</returns>
    public async Task<RunOutcome?> RunAsync(RunScope run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!run.Request.IsOnDemand && run.Feed.NextPollAt > now)
        {
            return null;
        }

        var url = new Uri(run.Feed.Url);
        var fetch = await fetcher.GetAsync(new FetchRequest(url, FetchKind.Feed), ct);
        var parsed = fetch.Outcome is FetchOutcome.Ok ? FeedParser.Parse(fetch.Body, fetch.ContentType, url) : null;
        var feed = (parsed as FeedParseResult.Parsed)?.Feed;
        var entries = feed is null ? EntryCounts.None : await articles.RecordEntriesAsync(run.Feed.Id, run.Id, feed.Entries, ct);
        run.Tally.Count(entries);
        _ = (feeds, reporter);
        return null;
    }
}

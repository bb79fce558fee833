using System.Security.Cryptography;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Telemetry;

namespace Ingest.Worker.Pipeline;

/// <summary>Asks a feed for what is new, records its entries, and what the next poll is decided by.</summary>
internal sealed class FeedPoll(WebFetcher fetcher, FeedStore feeds, ArticleStore articles, OutcomeReporter reporter, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(30);

    /// <returns>Null when the feed was read, or is not due.</returns>
    public async Task<RunOutcome?> RunAsync(RunScope run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!run.Request.IsOnDemand && NextRun.PollOf(run.Feed) > now)
        {
            return null;
        }

        using var span = IngestTracing.Start(TelemetryNames.Span.FeedPoll);
        var url = new Uri(run.Feed.Url);
        var fetch = await fetcher.GetAsync(
            new FetchRequest(url, FetchKind.Feed) { ETag = run.Feed.ETag, LastModified = run.Feed.LastModified, FeedUrl = run.Feed.Url }, ct);
        var parsed = fetch.Outcome is FetchOutcome.Ok ? FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.FinalUrl) : null;
        var problem = (parsed as FeedParseResult.NotAFeed)?.Reason ?? fetch.Problem;
        var outcome = (parsed as FeedParseResult.NotAFeed)?.Outcome ?? fetch.Outcome;
        var document = (parsed as FeedParseResult.Parsed)?.Feed;

        // Entries first: should the poll's own record not be stored, the feed is asked again and they are known.
        var entries = document is null ? EntryCounts.None : await articles.RecordEntriesAsync(run.Feed.Id, run.Id, document.Entries, ct);
        run.Tally.Count(entries);
        var failed = outcome is not (FetchOutcome.Ok or FetchOutcome.NotModified);
        await feeds.RecordPollAsync(Record(run, now, fetch, outcome, entries) with { Feed = document, Problem = problem, SpanId = span.SpanId.ToHexString() }, ct);
        reporter.EndPoll(span, run, fetch, outcome, problem);
        return failed ? new RunOutcome.PollFailed(outcome, problem) : null;
    }

    private static PollRecord Record(RunScope run, DateTimeOffset now, FetchResult fetch, FetchOutcome outcome, EntryCounts entries)
    {
        var isRead = outcome is FetchOutcome.Ok;
        var isFailure = !isRead && outcome is not FetchOutcome.NotModified;
        return new PollRecord
        {
            RunId = run.Id,
            FeedId = run.Feed.Id,
            At = now,
            Requested = new Uri(run.Feed.Url),
            Fetch = fetch,
            Outcome = outcome,
            NewEntries = entries.New,
            NextPollAt = now + Interval,
            Status = isFailure ? FeedStatus.Failing : FeedStatus.Active,
            Failures = isFailure ? run.Feed.Failures + 1 : 0,
            ETag = isRead ? fetch.ETag : run.Feed.ETag,
            LastModified = isRead ? fetch.LastModified : run.Feed.LastModified,
            BodySha256 = isRead ? SHA256.HashData(fetch.Body.Span) : run.Feed.BodySha256,
        };
    }
}

using System.Diagnostics;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>Records a poll: the feed's entries, then what the next poll is decided by.</summary>
internal sealed class PollRecorder(FeedStore feeds, ArticleStore articles, IOptions<PollingOptions> options)
{
    /// <summary>Entries first: should the poll's own record not be stored, the feed is asked again and they are known.</summary>
    /// <returns>The feed's silence, where it began with this poll.</returns>
    public async Task<FeedSilence?> RecordAsync(RunScope run, PollOutcome polled, DateTimeOffset now, CancellationToken ct)
    {
        var counts = polled is PollOutcome.Entries listed
            ? await articles.RecordEntriesAsync(run.Feed.Id, run.Id, listed.Feed.Entries, ct)
            : EntryCounts.None;
        run.Tally.Count(counts);
        var record = PolledFeed.Record(run, polled, counts, options.Value, now);
        await feeds.RecordPollAsync(record with { SpanId = Activity.Current?.SpanId.ToHexString() }, ct);
        return PolledFeed.TurnedSilent(run.Feed, polled, counts.New, options.Value, now);
    }
}

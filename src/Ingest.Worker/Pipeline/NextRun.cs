using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Pipeline;

/// <summary>When a feed's next run is due. Pure.</summary>
internal static class NextRun
{
    /// <summary>The earlier of its next poll and the next visit of one of its articles.</summary>
    public static DateTimeOffset Of(FeedSchedule feed)
    {
        var poll = Poll(feed.NextPollAt, feed.LastPolledAt, feed.PollInterval, feed.Cron, feed.LastOutcome);
        return feed.NextVisitAt is { } visit && visit < poll ? visit : poll;
    }

    public static DateTimeOffset PollOf(Feed feed) => Poll(feed.NextPollAt, feed.LastPolledAt, feed.PollInterval, feed.Cron, feed.LastOutcome);

    /// <summary>What the last poll decided, unless the user has since wished for it to be sooner; no wish is sooner than a host lets itself be asked.</summary>
    private static DateTimeOffset Poll(DateTimeOffset decided, DateTimeOffset? last, TimeSpan? interval, string? cron, FetchOutcome? outcome)
    {
        if (outcome is FetchOutcome.RateLimited)
        {
            return decided;
        }

        var wished = last is { } polled ? NextPoll.WishedAfter(interval, cron, polled) : null;
        return wished < decided ? wished.Value : decided;
    }
}

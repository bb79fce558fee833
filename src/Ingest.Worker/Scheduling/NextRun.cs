using Ingest.Worker.Storage.Feeds;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>When a feed's next run is due. Pure.</summary>
internal static class NextRun
{
    /// <summary>The earlier of its next poll and the next visit of one of its articles.</summary>
    public static DateTimeOffset Of(FeedSchedule feed)
    {
        var poll = PollOf(feed);
        return feed.NextVisitAt is { } visit && visit < poll ? visit : poll;
    }

    /// <summary>What the last poll decided, unless the user has since wished for it to be sooner.</summary>
    public static DateTimeOffset PollOf(FeedSchedule feed) =>
        WishedFor(feed) is { } wished && wished < feed.NextPollAt ? wished : feed.NextPollAt;

    private static DateTimeOffset? WishedFor(FeedSchedule feed)
    {
        if (feed.LastPolledAt is not { } last)
        {
            return null;
        }

        return feed.Cron is { } cron && CronExpression.TryParse(cron, out var expression)
            ? expression!.WithTimeZone(TimeZoneInfo.Utc).GetNextValidTimeAfter(last)
            : last + feed.PollInterval;
    }
}

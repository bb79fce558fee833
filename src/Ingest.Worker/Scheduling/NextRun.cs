using Ingest.Worker.Storage.Feeds;

namespace Ingest.Worker.Scheduling;

/// <summary>When a feed's next run is due. Pure.</summary>
internal static class NextRun
{
    public static DateTimeOffset Of(FeedSchedule feed) => feed.NextPollAt;
}

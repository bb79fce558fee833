using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>What makes the triggers equal to the table of feeds. Pure.</summary>
/// <param name="Set">Feeds whose trigger is missing, or set to another time or publisher.</param>
/// <param name="Remove">Jobs of feeds that are paused or removed.</param>
internal sealed record TriggerPlan(IReadOnlyList<FeedSchedule> Set, IReadOnlyList<JobKey> Remove)
{
    /// <summary>Databases and .NET round a moment differently.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <param name="latest">When a feed that is due now must be run at the latest: after the least time between its runs.</param>
    public static TriggerPlan Of(IReadOnlyCollection<FeedSchedule> feeds, IReadOnlyCollection<TriggerHeader> triggers, DateTimeOffset latest)
    {
        var standing = triggers.ToDictionary(trigger => trigger.JobKey);
        var wanted = feeds.Select(feed => FeedTrigger.JobOf(feed.FeedId)).ToHashSet();
        return new TriggerPlan(
            [.. feeds.Where(feed => !standing.TryGetValue(FeedTrigger.JobOf(feed.FeedId), out var trigger) || IsWrong(feed, trigger, latest))],
            [.. standing.Keys.Where(job => !wanted.Contains(job))]);
    }

    private static bool IsWrong(FeedSchedule feed, TriggerHeader trigger, DateTimeOffset latest)
    {
        if (trigger.ExecutionGroup != FeedTrigger.ExecutionGroupOf(feed) || trigger.State is TriggerState.Error or TriggerState.Paused)
        {
            return true;
        }

        var next = trigger.NextFireTimeUtc ?? DateTimeOffset.MaxValue;
        var wanted = NextRun.Of(feed);
        return wanted > latest ? (next - wanted).Duration() > Tolerance : next > latest && !IsBeingRun(trigger);
    }

    /// <summary>The run that is going on moves it on when it ends.</summary>
    private static bool IsBeingRun(TriggerHeader trigger) => trigger.State is TriggerState.Blocked;
}

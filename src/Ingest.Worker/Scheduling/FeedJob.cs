using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.Options;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>One firing is one run of one feed; then its trigger is set to the next.</summary>
[DisallowConcurrentExecution]
internal sealed class FeedJob(FeedRun run, FeedStore feeds, TimeProvider clock, IOptions<SchedulingOptions> options) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var feedId = FeedTrigger.FeedOf(context.JobDetail.Key);
        await run.RunAsync(new RunRequest(feedId), cancellationToken);
        if (await feeds.ScheduleAsync(feedId, cancellationToken) is { } feed)
        {
            var earliest = clock.GetUtcNow() + options.Value.MinRunGap;
            var next = NextRun.Of(feed);
            await SetAsync(context.Scheduler, FeedTrigger.At(feed, next > earliest ? next : earliest), cancellationToken);
        }
    }

    /// <summary>A scheduler that was shut down while the run ended takes no trigger: the reconciliation, here or in another replica, finds it missing and sets it.</summary>
    internal static async ValueTask SetAsync(IScheduler scheduler, ITrigger trigger, CancellationToken ct)
    {
        try
        {
            await scheduler.ScheduleJob(trigger, ScheduleJobOptions.Replacing, ct);
        }
        catch (SchedulerException) when (scheduler.Status is SchedulerStatus.ShuttingDown or SchedulerStatus.Shutdown)
        {
            // Nothing is lost: the time of the next poll is in the feed's row.
        }
    }
}

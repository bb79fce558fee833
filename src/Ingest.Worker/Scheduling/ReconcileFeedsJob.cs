using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.Options;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>Keeps triggers equal to the table of feeds, whoever changed it: a feeds file, the command line, or somebody's SQL.</summary>
[DisallowConcurrentExecution]
internal sealed class ReconcileFeedsJob(FeedStore feeds, TimeProvider clock, IOptions<SchedulingOptions> options) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var standing = await context.Scheduler.QueryTriggers(
            new TriggerQuery { Group = GroupMatcher<TriggerKey>.GroupEquals(FeedTrigger.Group), Take = PagedQuery.All }, cancellationToken);
        var now = clock.GetUtcNow();
        var plan = TriggerPlan.Of(await feeds.SchedulesAsync(cancellationToken), standing.Items, now + options.Value.MinRunGap);
        foreach (var feed in plan.Set)
        {
            var next = NextRun.Of(feed);
            await context.Scheduler.ScheduleJob(
                FeedTrigger.Job(feed.FeedId), FeedTrigger.At(feed, next > now ? next : now), ScheduleJobOptions.Replacing, cancellationToken);
        }

        await context.Scheduler.DeleteJobs([.. plan.Remove], cancellationToken);
    }
}

using Ingest.Worker.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Ingest.Worker.Tests.Scheduling;

public sealed class FeedJobTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_that_ends_while_the_scheduler_is_shut_down_is_no_failure()
    {
        await using var services = Services();
        var scheduler = await SchedulerAsync(services);
        await scheduler.Shutdown(waitForJobsToComplete: true, Ct);

        await FeedJob.SetAsync(scheduler, Trigger(FeedTrigger.JobOf(1)), Ct);
    }

    [Fact]
    public async Task What_a_running_scheduler_refuses_is_a_failure()
    {
        await using var services = Services();
        var scheduler = await SchedulerAsync(services);

        await Assert.ThrowsAnyAsync<SchedulerException>(async () => await FeedJob.SetAsync(scheduler, Trigger(FeedTrigger.JobOf(2)), Ct));
        await scheduler.Shutdown(waitForJobsToComplete: true, Ct);
    }

    private static ServiceProvider Services() => new ServiceCollection()
        .AddLogging()
        .AddQuartz(quartz => quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "feed-job-" + Guid.NewGuid()))
        .BuildServiceProvider();

    private static async Task<IScheduler> SchedulerAsync(ServiceProvider services) =>
        await services.GetRequiredService<ISchedulerFactory>().GetScheduler(Ct);

    private static ITrigger Trigger(JobKey job) => TriggerBuilder.Create().WithIdentity(job.Name, FeedTrigger.Group).ForJob(job).StartNow().Build();
}

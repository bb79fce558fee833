using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>Sets the jobs that are always there: reconciling and maintenance. One replica does each at a time.</summary>
internal sealed class StandingJobs(ISchedulerFactory schedulers, IOptions<SchedulingOptions> options) : IHostedService
{
    private const string Group = "standing";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await SetAsync<ReconcileFeedsJob>(scheduler, options.Value.ReconcileEvery, cancellationToken);
        await SetAsync<MaintenanceJob>(scheduler, options.Value.MaintainEvery, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task SetAsync<TJob>(IScheduler scheduler, TimeSpan interval, CancellationToken ct)
        where TJob : IJob
    {
        var job = JobBuilder.Create<TJob>().WithIdentity(typeof(TJob).Name, Group).StoreDurably().Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(typeof(TJob).Name, Group)
            .ForJob(job.Key)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule
                .WithInterval(interval)
                .RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
            .Build();
        await scheduler.ScheduleJob(job, trigger, ScheduleJobOptions.Replacing, ct);
    }
}

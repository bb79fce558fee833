using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>Drops what is kept for a limited time only.</summary>
[DisallowConcurrentExecution]
internal sealed class MaintenanceJob : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}

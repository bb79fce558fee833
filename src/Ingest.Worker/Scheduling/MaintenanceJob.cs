using Ingest.Worker.Storage;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>Drops what is kept for a limited time only.</summary>
[DisallowConcurrentExecution]
internal sealed class MaintenanceJob(Retention retention, ILogger<MaintenanceJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await retention.RunAsync(cancellationToken) is > 0 and var pages)
        {
            log.SnapshotsDropped(pages);
        }
    }
}

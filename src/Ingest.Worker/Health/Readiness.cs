using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Schema;
using Quartz;

namespace Ingest.Worker.Health;

/// <summary>Ready: the database answers, its schema is current, the scheduler runs.</summary>
internal sealed class Readiness(Migrator migrator, ISchedulerFactory schedulers)
{
    /// <summary>Less than what a probe usually waits.</summary>
    private static readonly TimeSpan DatabaseLimit = TimeSpan.FromSeconds(2);

    /// <returns>A sentence for each thing that is missing; none when ready.</returns>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        string?[] missing =
        [
            await DatabaseAsync(ct),
            scheduler.Status is SchedulerStatus.Running ? null : $"The scheduler is not running ({scheduler.Status}).",
        ];
        return [.. missing.OfType<string>()];
    }

    private async Task<string?> DatabaseAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(DatabaseLimit);
        try
        {
            return await migrator.StateAsync(limit.Token) switch
            {
                SchemaState.Current => null,
                SchemaState.Newer => "The database's schema is newer than this program.",
                _ => "The database's schema is not up to date.",
            };
        }
        catch (StorageException unusable)
        {
            return unusable.Message;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return "The database does not answer.";
        }
    }
}

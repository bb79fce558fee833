using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Scheduling;

/// <summary>What must be right before anything is scheduled: the schema, and the feeds file.</summary>
internal sealed class StartUp(
    Migrator migrator, FeedsFile list, IOptions<StorageOptions> storage, IOptions<FeedsOptions> feeds, ILogger<StartUp> log)
{
    /// <exception cref="StorageException">The database cannot be used.</exception>
    /// <exception cref="FeedsFileException">The list of feeds cannot be used.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await BringUpToDateAsync(ct);
        if (feeds.Value.File is { Length: > 0 } path && await list.ImportAsync(path, ct) is var imported && imported.Added + imported.Changed > 0)
        {
            log.FeedsImported(imported.Added, imported.Changed, path);
        }
    }

    private async Task BringUpToDateAsync(CancellationToken ct)
    {
        if (storage.Value.MigrateOnStart)
        {
            var migrated = await migrator.MigrateAsync(ct);
            if (migrated.Applied > 0)
            {
                log.Migrated(migrated.Applied);
            }
        }

        var state = await migrator.StateAsync(ct);
        if (state is not SchemaState.Current)
        {
            throw new StorageException(state is SchemaState.Newer
                ? "The database's schema is newer than this program. Run the program that made it, or a later one."
                : "The database's schema is not up to date. Run 'ingest migrate', or set Storage:MigrateOnStart to true.");
        }
    }
}

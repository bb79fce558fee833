using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Ingest.Worker.Storage.Schema;

/// <summary>Brings the schema up to date. Any number of processes may call it at once: one does it, the others wait and find it done.</summary>
internal sealed class Migrator(NpgsqlDataSource source, DatabaseRetry retry, IOptions<StorageOptions> options)
{
    /// <exception cref="StorageException">The database is missing, cannot be reached, or refuses.</exception>
    public Task<SchemaState> StateAsync(CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var connection = await source.OpenConnectionAsync(token);
            return await StateAsync(connection, token);
        },
        ct);

    /// <exception cref="StorageException">The database is missing, cannot be reached, refuses, or its schema is newer than the program.</exception>
    public Task<MigrationResult> MigrateAsync(CancellationToken ct) => retry.RunAsync(MigrateOnceAsync, ct);

    private async Task<MigrationResult> MigrateOnceAsync(CancellationToken ct)
    {
        await using var held = await AdvisoryLock.AcquireAsync(source, "ingest migrate", ct);
        var state = await StateAsync(held.Connection, ct);
        if (state is SchemaState.Newer)
        {
            throw new StorageException("The database's schema is newer than this program. Run the program that made it, or a later one.");
        }

        return state is SchemaState.Current ? new MigrationResult(0, []) : await MigrateAsync(held.Connection, ct);
    }

    private async Task<MigrationResult> MigrateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var roles = new SchemaRoles(options.Value);
        var notes = await roles.TakeOwnershipAsync(connection, ct);
        try
        {
            await using var context = ContextOn(connection);
            var pending = (await context.Database.GetPendingMigrationsAsync(ct)).Count();
            context.Database.SetCommandTimeout(TimeSpan.FromHours(6));
            await context.Database.MigrateAsync(ct);
            await SchemaScripts.ApplyAsync(connection, roles.GrantScript(), ct);
            return new MigrationResult(pending, notes);
        }
        finally
        {
            await SchemaRoles.GiveBackAsync(connection);
        }
    }

    private static async Task<SchemaState> StateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var context = ContextOn(connection);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var history = context.GetService<IHistoryRepository>();
        var applied = await history.ExistsAsync(ct)
            ? (await history.GetAppliedMigrationsAsync(ct)).Select(row => row.MigrationId).ToHashSet(StringComparer.Ordinal)
            : [];
        if (!applied.IsSubsetOf(known))
        {
            return SchemaState.Newer;
        }

        return applied.Count < known.Count ? SchemaState.Behind : await SchemaScripts.StateAsync(connection, ct);
    }

    private static IngestDbContext ContextOn(NpgsqlConnection connection)
    {
        var options = new DbContextOptionsBuilder<IngestDbContext>();
        StorageSetup.Configure(options, connection);
        return new IngestDbContext(options.Options);
    }
}

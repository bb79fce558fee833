using Npgsql;

namespace Ingest.Worker.Storage;

/// <summary>A named lock across all processes that use the database, held by a connection of its own until disposed.</summary>
internal sealed class AdvisoryLock : IAsyncDisposable
{
    private readonly string _name;

    private AdvisoryLock(NpgsqlConnection connection, string name) => (Connection, _name) = (connection, name);

    public NpgsqlConnection Connection { get; }

    public static async ValueTask<AdvisoryLock> AcquireAsync(NpgsqlDataSource source, string name, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        try
        {
            // Whoever holds it is waited for; the caller's token is the only limit.
            await ExecuteAsync(connection, "SELECT pg_advisory_lock(hashtextextended($1, 0))", name, 0, ct);
            return new AdvisoryLock(connection, name);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await using (Connection)
        {
            try
            {
                // A pooled connection is reset only when it is next used: until then it would keep the lock.
                await ExecuteAsync(Connection, "SELECT pg_advisory_unlock(hashtextextended($1, 0))", _name, 10, CancellationToken.None);
            }
            catch (Exception fault) when (DatabaseFault.IsOfDatabase(fault) || fault is InvalidOperationException)
            {
                // The connection is gone, and the lock with it.
                NpgsqlConnection.ClearPool(Connection);
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, string name, int timeoutSeconds, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = timeoutSeconds };
        command.Parameters.Add(new() { Value = name });
        await command.ExecuteNonQueryAsync(ct);
    }
}

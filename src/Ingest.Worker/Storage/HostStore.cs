using Npgsql;

namespace Ingest.Worker.Storage;

/// <summary>Until when hosts asked to be left alone, for all replicas and commands and for the next process.</summary>
internal sealed class HostStore(NpgsqlDataSource source, DatabaseRetry retry)
{
    internal const int LongestHost = 300;

    /// <returns>A moment that may be over; null where the host never asked.</returns>
    public Task<DateTimeOffset?> FindAsync(string host, CancellationToken ct) => retry.RunAsync<DateTimeOffset?>(
        async token =>
        {
            await using var command = source.CreateCommand("SELECT leave_alone_until FROM ingest.host WHERE host = $1");
            command.Parameters.Add(new() { Value = host });
            await using var reader = await command.ExecuteReaderAsync(token);
            return await reader.ReadAsync(token) ? reader.GetFieldValue<DateTimeOffset>(0) : null;
        },
        ct);

    /// <summary>What a host says last counts.</summary>
    public Task KeepAsync(string host, DateTimeOffset until, CancellationToken ct)
    {
        if (host.Length > LongestHost)
        {
            return Task.CompletedTask;
        }

        return retry.RunAsync(
            async token =>
            {
                await using var command = source.CreateCommand(
                    "INSERT INTO ingest.host (host, leave_alone_until) VALUES ($1, $2) ON CONFLICT (host) DO UPDATE SET leave_alone_until = excluded.leave_alone_until");
                command.Parameters.Add(new() { Value = host });
                command.Parameters.Add(new() { Value = until.ToUniversalTime() });
                await command.ExecuteNonQueryAsync(token);
            },
            ct);
    }
}

using Ingest.Worker.Fetching.Robots;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Worker.Storage;

/// <summary>What sites' robots.txt said last, one row a site.</summary>
internal sealed class RobotsStore(NpgsqlDataSource source, DatabaseRetry retry)
{
    private const int LongestSite = 300;

    public Task<RobotsCopy?> FindAsync(string site, CancellationToken ct) => retry.RunAsync<RobotsCopy?>(
        async token =>
        {
            await using var command = source.CreateCommand("SELECT body, fetched_at FROM ingest.robots_file WHERE site = $1");
            command.Parameters.Add(new() { Value = site });
            await using var reader = await command.ExecuteReaderAsync(token);
            return await reader.ReadAsync(token)
                ? new RobotsCopy(await reader.IsDBNullAsync(0, token) ? null : reader.GetFieldValue<byte[]>(0), reader.GetFieldValue<DateTimeOffset>(1))
                : null;
        },
        ct);

    /// <summary>Keeps the newest copy, whoever brings it last.</summary>
    public Task KeepAsync(string site, RobotsCopy copy, CancellationToken ct)
    {
        if (site.Length > LongestSite)
        {
            return Task.CompletedTask;
        }

        return retry.RunAsync(
            async token =>
            {
                await using var command = source.CreateCommand(
                    """
                    INSERT INTO ingest.robots_file AS known (site, body, fetched_at) VALUES ($1, $2, $3)
                    ON CONFLICT (site) DO UPDATE SET body = excluded.body, fetched_at = excluded.fetched_at WHERE known.fetched_at < excluded.fetched_at
                    """);
                command.Parameters.Add(new() { Value = site });
                command.Parameters.Add(new() { Value = (object?)copy.Body ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bytea });
                command.Parameters.Add(new() { Value = copy.FetchedAt.ToUniversalTime() });
                await command.ExecuteNonQueryAsync(token);
            },
            ct);
    }
}

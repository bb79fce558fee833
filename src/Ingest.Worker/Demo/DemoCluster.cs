using Ingest.Worker.Embedded;
using Npgsql;

namespace Ingest.Worker.Demo;

/// <summary>The demo's own database: a private cluster that stays up after the demo, so that its result can be looked at.</summary>
internal static class DemoCluster
{
    public const string Database = "ingest";

    /// <summary>Who the demo's psql line logs in as: sees schema read and nothing else.</summary>
    public const string Reader = "researcher";

    public static string Folder { get; } = Path.Combine("/var/tmp", $"ingest-demo-{Environment.UserName}");

    /// <summary>A new, empty database; what an earlier demo left is removed.</summary>
    public static async Task<EmbeddedPostgres> StartAsync(CancellationToken ct)
    {
        await EmbeddedPostgres.StopDetachedAsync(Folder, ct);
        var server = await EmbeddedPostgres.StartDetachedAsync(Folder, ct);
        await ExecuteAsync(server.ConnectionString(), $"CREATE DATABASE {Database}", ct);
        return server;
    }

    /// <param name="server">With the schema in place.</param>
    public static Task AddReaderAsync(EmbeddedPostgres server, CancellationToken ct) => ExecuteAsync(
        server.ConnectionString(Database),
        $"CREATE ROLE {Reader} LOGIN PASSWORD '{Reader}' IN ROLE ingest_reader; ALTER ROLE {Reader} SET search_path = read",
        ct);

    private static async Task ExecuteAsync(string connectionString, string sql, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }
}

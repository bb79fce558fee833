using Ingest.Worker.Embedded;
using Ingest.Worker.Tests.Infra;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Ingest.Worker.Tests.Infra;

/// <summary>One real PostgreSQL for the whole test run; each test makes databases of its own in it.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private EmbeddedPostgres? _server;
    private int _databases;

    public string ConnectionString(string database) => _server!.ConnectionString(database);

    public async ValueTask InitializeAsync()
    {
        // Inside a namespace of its own a test has loopback and nothing else, and may not own files as another user.
        if (IsolatedNetwork.IsHere)
        {
            return;
        }

        // It would look into each of hundreds of databases again and again; what needs statistics gathers them.
        _server = await EmbeddedPostgres.StartAttachedAsync(
            Path.Combine(Path.GetTempPath(), $"ingest-tests-{Guid.NewGuid():N}"),
            ["fsync=off", "full_page_writes=off", "max_connections=300", "shared_buffers=64MB", "autovacuum=off"],
            TestContext.Current.CancellationToken);
    }

    /// <summary>An empty database, for a test of what migrates it; another copies a migrated one. Its connection string.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return ConnectionString(name);
    }

    /// <summary>The same database through the server's socket file, which is there in a network of its own, too.</summary>
    public static async Task<string> ThroughFileAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SHOW unix_socket_directories");
        var folder = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        return new NpgsqlConnectionStringBuilder(connectionString) { Host = folder }.ConnectionString;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}

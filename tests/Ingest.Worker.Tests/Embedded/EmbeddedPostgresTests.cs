using Ingest.Worker.Embedded;
using Ingest.Worker.Tests.Infra;
using Npgsql;

namespace Ingest.Worker.Tests.Embedded;

public sealed class EmbeddedPostgresTests(PostgresServer shared)
{
    [Fact]
    public async Task Serves_on_loopback_with_a_password()
    {
        var connection = new NpgsqlConnectionStringBuilder(shared.ConnectionString("postgres"));
        Assert.Equal("127.0.0.1", connection.Host);

        connection.Password = "wrong";
        await using var source = NpgsqlDataSource.Create(connection.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(async () => await source.OpenConnectionAsync(TestContext.Current.CancellationToken));
        Assert.Equal("28P01", refused.SqlState);
    }

    [Fact]
    public async Task A_detached_server_answers_until_it_is_stopped_and_leaves_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Path.Combine(Path.GetTempPath(), $"ingest-detached-{Guid.NewGuid():N}");
        await using var server = await EmbeddedPostgres.StartDetachedAsync(folder, ct);
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString()))
        await using (var command = source.CreateCommand("SELECT 1"))
        {
            Assert.Equal(1, await command.ExecuteScalarAsync(ct));
        }

        await EmbeddedPostgres.StopDetachedAsync(folder, ct);
        Assert.False(Directory.Exists(folder));
        await using var gone = NpgsqlDataSource.Create(server.ConnectionString());
        await Assert.ThrowsAsync<NpgsqlException>(async () => await gone.OpenConnectionAsync(ct));
    }
}

using Ingest.Worker.Storage;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ingest.Worker.Tests.Storage;

public sealed class DatabaseRetryTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("SELECT pg_terminate_backend(pg_backend_pid())")]
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'read-only' USING ERRCODE = '25006'; END $$")]
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$")]
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$")]
    [InlineData("DO $$ BEGIN RAISE EXCEPTION 'connections' USING ERRCODE = '53300'; END $$")]
    public async Task What_passes_is_waited_for(string fault)
    {
        await using var services = TestDatabase.Services(await postgres.CreateDatabaseAsync(), TimeProvider.System);
        var source = services.GetRequiredService<NpgsqlDataSource>();
        var attempts = 0;
        var answer = await services.GetRequiredService<DatabaseRetry>().RunAsync(
            async ct =>
            {
                await using var command = source.CreateCommand(++attempts == 1 ? fault : "SELECT 42");
                return (int)(await command.ExecuteScalarAsync(ct))!;
            },
            Ct);
        Assert.Equal((42, 2), (answer, attempts));
    }

    [Fact]
    public async Task What_lasts_ends_in_one_sentence()
    {
        await using var services = TestDatabase.Services(await postgres.CreateDatabaseAsync(), TimeProvider.System, ("Storage:RetryFor", "00:00:00.2"));
        var source = services.GetRequiredService<NpgsqlDataSource>();
        var refused = await Assert.ThrowsAsync<StorageException>(() => services.GetRequiredService<DatabaseRetry>().RunAsync(
            async ct =>
            {
                await using var command = source.CreateCommand("DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$");
                return await command.ExecuteNonQueryAsync(ct);
            },
            Ct));
        Assert.Contains("disk is full", refused.Message, StringComparison.Ordinal);
    }
}

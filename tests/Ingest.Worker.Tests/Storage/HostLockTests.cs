using Ingest.Worker.Storage;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage;

public sealed class HostLockTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_at_a_time_goes_to_a_host_and_others_go_elsewhere()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var hosts = database.Get<HostLock>();
        var held = await hosts.AcquireAsync("one.example", Ct);
        await using (await hosts.AcquireAsync("two.example", Ct))
        {
            var second = hosts.AcquireAsync("one.example", Ct).AsTask();
            Assert.False(second.IsCompleted);
            await held.DisposeAsync();
            await (await second).DisposeAsync();
        }

        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [Fact]
    public async Task Waiting_ends_with_the_token()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await using var held = await database.Get<HostLock>().AcquireAsync("one.example", Ct);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Get<HostLock>().AcquireAsync("one.example", patience.Token).AsTask());
    }
}

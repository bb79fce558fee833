using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Runs;

public sealed class RunStoreTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_run_ends_once_and_carries_its_trace()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync(postgres);
        var runs = database.Get<RunStore>();
        var run = await runs.BeginAsync(null, TestVisits.TraceId, ct);
        database.Clock.Advance(TimeSpan.FromSeconds(20));
        await runs.FinishAsync(run, "ok", new Dictionary<string, long>(StringComparer.Ordinal) { ["articles"] = 3 }, null, ct);
        await runs.FinishAsync(run, "failed", new Dictionary<string, long>(StringComparer.Ordinal), "late", ct);

        Assert.Equal(
            [TestVisits.TraceId + " | ok |  | 3 | 00:00:20"],
            await database.RowsAsync("SELECT trace_id, outcome, problem, counters->>'articles', duration FROM read.run"));
    }
}

using System.Reflection;
using System.Text.Json;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Runs;

/// <summary>One row per run, begun before and ended after all that the run writes.</summary>
internal sealed class RunStore(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, TimeProvider clock)
{
    private static readonly string AppVersion =
        typeof(RunStore).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <param name="feedId">Null for a command that is about no single feed.</param>
    /// <param name="traceId">32 hexadecimal digits.</param>
    public Task<Guid> BeginAsync(long? feedId, string traceId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var run = new Run
        {
            Id = Guid.CreateVersion7(now),
            FeedId = feedId,
            TraceId = traceId,
            AppVersion = AppVersion,
            Host = Environment.MachineName,
            StartedAt = now,
        };
        return retry.RunAsync(
            async token =>
            {
                await using var db = await contexts.CreateDbContextAsync(token);
                if (!await db.Runs.AnyAsync(known => known.Id == run.Id, token))
                {
                    db.Runs.Add(run);
                    await db.SaveChangesAsync(token);
                }

                return run.Id;
            },
            ct);
    }

    /// <summary>The first end counts; a run ends once.</summary>
    /// <param name="outcome">One word in snake_case.</param>
    public Task FinishAsync(Guid runId, string outcome, IReadOnlyDictionary<string, long> counters, string? problem, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var json = JsonSerializer.Serialize(counters, Json.Options);
        return retry.RunAsync(
            async token =>
            {
                await using var db = await contexts.CreateDbContextAsync(token);
                await db.Runs.Where(run => run.Id == runId && run.FinishedAt == null).ExecuteUpdateAsync(
                    set => set
                        .SetProperty(run => run.FinishedAt, now)
                        .SetProperty(run => run.Outcome, outcome)
                        .SetProperty(run => run.Counters, json)
                        .SetProperty(run => run.Problem, problem),
                    token);
            },
            ct);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Storage;

/// <summary>Drops the bytes of pages that were not served for long. Their hashes, and all that was read from them, stay.</summary>
internal sealed class Retention(
    IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, IOptions<StorageOptions> options, TimeProvider clock)
{
    // Short transactions: a visit that is served the same bytes again waits for one of them.
    private const int Batch = 200;

    /// <returns>How many pages were dropped.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (options.Value.SnapshotRetention is not { } kept)
        {
            return 0;
        }

        var (now, dropped, last) = (clock.GetUtcNow(), 0, Batch);
        while (last == Batch)
        {
            last = await retry.RunAsync(token => DropAsync(now - kept, now, token), ct);
            dropped += last;
        }

        return dropped;
    }

    private async Task<int> DropAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE ingest.snapshot SET body = NULL, dropped_at = {now} WHERE sha256 IN (
                SELECT sha256 FROM ingest.snapshot WHERE body IS NOT NULL AND last_seen_at < {before} ORDER BY last_seen_at LIMIT {Batch} FOR UPDATE SKIP LOCKED)
            """,
            ct);
    }
}

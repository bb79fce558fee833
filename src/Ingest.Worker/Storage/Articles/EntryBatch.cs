using Ingest.Worker.Identity;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Some entries of one poll, stored in one transaction.</summary>
/// <param name="worthless">Keys that say nothing, because several of the poll's entries share them.</param>
internal sealed class EntryBatch(long feedId, Guid runId, DateTimeOffset at, IReadOnlySet<ArticleKey> worthless)
{
    // Each time a peer recorded the same addresses between our look and our insert.
    private const int MostAttempts = 10;

    /// <summary>They stand in a feed's older pages.</summary>
    public bool IsBackfill { get; init; }

    public long FeedId => feedId;

    public Guid RunId => runId;

    public DateTimeOffset At => at;

    public async Task<EntryCounts> StoreAsync(IngestDbContext db, IReadOnlyList<FeedEntry> entries, CancellationToken ct)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var plan = await PlanAsync(db, entries, ct);
            if (await EntryRows.InsertAsync(db, this, plan, ct))
            {
                var merged = await MergeAsync(db, plan, ct);
                await transaction.CommitAsync(ct);
                return new EntryCounts(plan.New.Count, plan.Listed.Count - plan.New.Count, merged, 0);
            }

            await transaction.RollbackAsync(ct);
        }

        throw new StorageException("Entries could not be recorded: their addresses go on changing hands. Try again.");
    }

    private async Task<EntryPlan> PlanAsync(IngestDbContext db, IReadOnlyList<FeedEntry> entries, CancellationToken ct)
    {
        var keys = entries.Select(entry => EntryIdentity.KeysOf(entry, feedId, worthless)).ToList();
        var owners = await KeyOwners.FindAsync(db, [.. keys.SelectMany(known => known).Distinct()], ct);
        return EntryPlan.Of(entries, keys, owners, at);
    }

    private async Task<int> MergeAsync(IngestDbContext db, EntryPlan plan, CancellationToken ct)
    {
        var merged = 0;
        foreach (var merge in plan.Merges)
        {
            merged += await ArticleFold.FoldAsync(db, merge, at, runId, ct) ? 1 : 0;
        }

        return merged;
    }
}

using Ingest.Worker.Polling;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Some entries of one poll, stored in one transaction.</summary>
internal sealed class EntryBatch(long feedId, Guid runId, DateTimeOffset at)
{
    public long FeedId => feedId;

    public Guid RunId => runId;

    public DateTimeOffset At => at;

    public async Task<EntryCounts> StoreAsync(IngestDbContext db, IReadOnlyList<FeedEntry> entries, CancellationToken ct)
    {
        // A peer that recorded the same addresses between our look and our insert makes the insert come short: look again.
        while (true)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var plan = await PlanAsync(db, entries, ct);
            if (await EntryRows.InsertAsync(db, this, plan, ct))
            {
                await transaction.CommitAsync(ct);
                return new EntryCounts(plan.New.Count, plan.Listed.Count - plan.New.Count, 0, 0);
            }

            await transaction.RollbackAsync(ct);
        }
    }

    private async Task<EntryPlan> PlanAsync(IngestDbContext db, IReadOnlyList<FeedEntry> entries, CancellationToken ct)
    {
        var keys = entries.Select(entry => EntryKeys.Of(entry, feedId)).ToList();
        var owners = await KeyOwners.FindAsync(db, [.. keys.SelectMany(known => known).Distinct()], ct);
        return EntryPlan.Of(entries, keys, owners, at);
    }
}

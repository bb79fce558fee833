using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;
using Ingest.Worker.Polling;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Stores a poll's entries by set; what refuses to be stored is found by halving, set aside, and the rest is stored.</summary>
internal sealed class EntryRecorder(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, TimeProvider clock)
{
    /// <summary>Entries in one transaction. Sitemaps list tens of thousands, whose statements would take longer than any may.</summary>
    private const int Together = 500;

    /// <param name="isBackfill">They stand in the feed's older pages.</param>
    public async Task<EntryCounts> RecordAsync(long feedId, Guid runId, IReadOnlyList<FeedEntry> entries, bool isBackfill, CancellationToken ct)
    {
        var usable = entries.Where(HasAddress).Select(Public).ToList();
        var batch = new EntryBatch(feedId, runId, clock.GetUtcNow(), EntryIdentity.CollidingKeys(usable, feedId)) { IsBackfill = isBackfill };
        var counts = EntryCounts.None;
        foreach (var part in usable.Chunk(Together))
        {
            counts += await RecordAsync(batch, [.. part], ct);
        }

        return counts with { Skipped = counts.Skipped + entries.Count - usable.Count };
    }

    private async Task<EntryCounts> RecordAsync(EntryBatch batch, List<FeedEntry> entries, CancellationToken ct)
    {
        try
        {
            return await retry.RunAsync(token => InContextAsync(db => batch.StoreAsync(db, entries, token), token), ct);
        }
        catch (StorageException refused) when (DatabaseFault.IsAboutTheRow(refused))
        {
            if (entries.Count > 1)
            {
                var half = entries.Count / 2;
                return await RecordAsync(batch, entries[..half], ct) + await RecordAsync(batch, entries[half..], ct);
            }

            await retry.RunAsync(token => InContextAsync(db => DeadLetters.AddAsync(db, batch, entries[0], refused.Message, token), token), ct);
            return EntryCounts.None with { Skipped = 1 };
        }
    }

    // A context that failed is not used again.
    private async Task<T> InContextAsync<T>(Func<IngestDbContext, Task<T>> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await work(db);
    }

    /// <summary>Without a user name and password, which are for <see cref="FeedCredentials"/> and its secret file: nothing that is stored has any.</summary>
    private static FeedEntry Public(FeedEntry entry) => entry with { Id = entry.Id is { } id ? WebAddress.Shown(id.Trim()) : null, Link = WebAddress.Shown(entry.Link!) };

    private static bool HasAddress(FeedEntry entry) =>
        Uri.TryCreate(entry.Link, UriKind.Absolute, out var link) && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps);
}

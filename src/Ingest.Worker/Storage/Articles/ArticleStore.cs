using Ingest.Worker.Identity;
using Ingest.Worker.Polling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Articles: found in feeds, visited when due, their history kept under a lock.</summary>
internal sealed class ArticleStore(
    IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, EntryRecorder recorder, IOptions<StorageOptions> options) : IDisposable
{
    /// <summary>
    /// Articles that are locked at a time in this process. Pages wait for their hosts by the dozen, yet each further session is
    /// another process of the server with caches to fill.
    /// </summary>
    public static readonly int Places = Math.Max(4, 2 * Environment.ProcessorCount);

    private readonly SemaphoreSlim _places = new(Places, Places);

    /// <summary>Finds or makes the article of each entry. An entry that cannot be stored is set aside and the others are not.</summary>
    public Task<EntryCounts> RecordEntriesAsync(long feedId, Guid runId, IReadOnlyList<FeedEntry> entries, CancellationToken ct) =>
        recorder.RecordAsync(feedId, runId, entries, isBackfill: false, ct);

    /// <summary>The same for entries of the feed's older pages: the articles that they make say so.</summary>
    public Task<EntryCounts> RecordOlderEntriesAsync(long feedId, Guid runId, IReadOnlyList<FeedEntry> entries, CancellationToken ct) =>
        recorder.RecordAsync(feedId, runId, entries, isBackfill: true, ct);

    /// <summary>What the feed's run is to visit: never visited ones first, then by how long they are due.</summary>
    public Task<List<DueArticle>> DueAsync(long feedId, int limit, DateTimeOffset now, CancellationToken ct) =>
        InContextAsync((db, token) => DueQuery.Due(db, feedId, now).Take(limit).ToListAsync(token), ct);

    /// <summary>The same, and what the feed listed at its last successful poll, due or not.</summary>
    public Task<List<DueArticle>> ListedAsync(long feedId, int limit, DateTimeOffset now, CancellationToken ct) =>
        InContextAsync((db, token) => DueQuery.Listed(db, feedId, now).Take(limit).ToListAsync(token), ct);

    /// <summary>Where a feed listed the article last; null when none did.</summary>
    public Task<Uri?> ListedAtAsync(long articleId, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var link = await db.Entries.Where(entry => entry.ArticleId == articleId).OrderByDescending(entry => entry.LastSeenAt).Select(entry => entry.Link).FirstOrDefaultAsync(token);
            return Uri.TryCreate(link, UriKind.Absolute, out var listed) ? listed : null;
        },
        ct);

    /// <summary>
    /// Counts a visit before its page is read, so that a page that ends the process is known by it. False when it did so too
    /// often: the article is set apart until it is released.
    /// </summary>
    public Task<bool> BeginAttemptAsync(long articleId, DateTimeOffset now, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var limit = options.Value.QuarantineAfterAttempts;
            var begun = await db.Sql(
                $"UPDATE ingest.article SET attempts = attempts + 1 WHERE article_id = {articleId} AND quarantined_at IS NULL AND attempts < {limit}")
                .ExecuteAsync(token);
            return begun > 0 || !await Quarantine.PutAsync(db, articleId, now, token);
        },
        ct);

    /// <summary>Lets a quarantined article be visited again, now. False when it was not quarantined.</summary>
    public Task<bool> ReleaseAsync(long articleId, DateTimeOffset now, CancellationToken ct) =>
        InContextAsync((db, token) => Quarantine.ReleaseAsync(db, articleId, now, token), ct);

    /// <summary>Makes two articles one. False when they are, or when there is no such article.</summary>
    public Task<bool> MergeAsync(long keepId, long foldId, string reason, DateTimeOffset now, CancellationToken ct) => InContextAsync(
        (db, token) => ArticleFold.FoldAsync(db, new IdentityDecision.Merge(keepId, foldId, reason), now, null, again: true, token), ct);

    /// <summary>Takes back by which merge the article became part of another. It is not made again by itself.</summary>
    public Task<bool> SplitAsync(long foldedId, DateTimeOffset now, CancellationToken ct) =>
        InContextAsync((db, token) => ArticleFold.SplitAsync(db, foldedId, now, token), ct);

    /// <summary>Takes the article's row lock and reads its history. One caller at a time, across all replicas.</summary>
    public Task<ArticleSession> LockAsync(long articleId, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await _places.WaitAsync(token);
            try
            {
                return await ArticleSession.BeginAsync(contexts, articleId, options.Value, _places, token);
            }
            catch
            {
                _places.Release();
                throw;
            }
        },
        ct);

    /// <summary>A visit that shows no content to judge: not modified, gone, blocked, failed.</summary>
    public Task<SavedVisit> RecordVisitAsync(long articleId, Visit visit, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var session = await LockAsync(articleId, token);
            return await session.RecordAsync(visit, token);
        },
        ct);

    public void Dispose() => _places.Dispose();

    private Task<T> InContextAsync<T>(Func<IngestDbContext, CancellationToken, Task<T>> work, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await _places.WaitAsync(token);
            try
            {
                await using var db = await contexts.CreateDbContextAsync(token);
                return await work(db, token);
            }
            finally
            {
                _places.Release();
            }
        },
        ct);
}

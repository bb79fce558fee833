using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Reextracting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Ingest.Worker.Storage.Articles;

/// <summary>An article under its row lock: its history, and the one save that ends the visit. Disposed without a save, it leaves nothing.</summary>
internal sealed class ArticleSession : IAsyncDisposable
{
    private readonly IngestDbContext _db;
    private readonly IDbContextTransaction _transaction;
    private readonly Article _article;
    private readonly Sights _sights;
    private readonly StorageOptions _options;
    private readonly SemaphoreSlim _place;

    private ArticleSession(
        IngestDbContext db, IDbContextTransaction transaction, Article article, (ArticleHistory History, Sights Sights) known, StorageOptions options, SemaphoreSlim place)
    {
        (_db, _transaction, _article, History, _sights, _options, _place) = (db, transaction, article, known.History, known.Sights, options, place);
    }

    public long ArticleId => _article.Id;

    public ArticleStatus Status => _article.Status;

    public ArticleHistory History { get; }

    /// <param name="place">Taken by the caller; given back when the session ends.</param>
    internal static async Task<ArticleSession> BeginAsync(
        IDbContextFactory<IngestDbContext> contexts, long articleId, StorageOptions options, SemaphoreSlim place, CancellationToken ct)
    {
        var db = await contexts.CreateDbContextAsync(ct);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(ct);
            var article = await ArticleRow.LockAsync(db, articleId, ct);
            return new ArticleSession(db, transaction, article, await HistoryQuery.ReadAsync(db, article, ct), options, place);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>The page of the current version, or where its bytes were dropped the last that showed that version; null when none is left.</summary>
    public async Task<StoredPage?> ReadCurrentPageAsync(CancellationToken ct)
    {
        var pages = await _db.Sql(
            $"""
            SELECT s.body, s.bytes, s.content_type, x.extractor_version, coalesce(
                (SELECT coalesce(o.final_url, o.url) FROM ingest.observation o
                 WHERE o.snapshot_sha256 = s.sha256 AND o.article_id = v.article_id ORDER BY o.fetched_at DESC LIMIT 1), {_article.Url})
            FROM ingest.article_version v JOIN ingest.extraction x USING (extraction_id)
            CROSS JOIN LATERAL (
                (SELECT sha256, body, bytes, content_type FROM ingest.snapshot WHERE sha256 = x.snapshot_sha256 AND body IS NOT NULL)
                UNION ALL
                (SELECT k.sha256, k.body, k.bytes, k.content_type FROM ingest.observation o JOIN ingest.snapshot k ON k.sha256 = o.snapshot_sha256
                 WHERE o.article_id = v.article_id AND o.version_id = v.version_id AND k.body IS NOT NULL ORDER BY o.fetched_at DESC LIMIT 1)
                LIMIT 1) s
            WHERE v.version_id = {_article.CurrentVersionId}
            """).ListAsync(
            row => new StoredPage(SnapshotRow.Decompress(row.GetFieldValue<byte[]>(0), row.GetInt64(1)), row.At<string>(2), new Uri(row.GetString(4)), row.GetString(3)), ct);
        return pages is [var page] ? page : null;
    }

    /// <summary>Whether the current text was read by another extractor, or with another site rule.</summary>
    /// <param name="siteRule">That of today; null for none.</param>
    public async Task<bool> WasReadOtherwiseAsync(string? siteRule, CancellationToken ct) => (await _db.Sql(
        $"""
        SELECT x.extractor_version <> {ArticleExtractor.Version} OR x.site_rule <> {siteRule ?? ""}
        FROM ingest.article_version v JOIN ingest.extraction x USING (extraction_id) WHERE v.version_id = {_article.CurrentVersionId}
        """).ListAsync(row => row.GetBoolean(0), ct)) is [true];

    /// <summary>The articles that are known by an address; this one among them where it was found there before.</summary>
    public async Task<IReadOnlyList<KeyOwner>> OwnersOfAsync(Uri address, CancellationToken ct) =>
        AddressKey.Of(address) is { } key ? await KeyOwners.FindAsync(_db, [new ArticleKey(ArticleKeyKind.Url, 0, key)], ct) : [];

    /// <summary>Everything that the visit showed, in one transaction.</summary>
    public async Task<SavedVisit> SaveAsync(Visit visit, VersionDecision decision, CancellationToken ct)
    {
        var saved = await new VisitWriter(_db, _article, History, _sights, _options).WriteAsync(visit, decision, ct);
        await _transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>A visit that shows no content to judge.</summary>
    public async Task<SavedVisit> RecordAsync(Visit visit, CancellationToken ct)
    {
        var saved = await new VisitWriter(_db, _article, History, _sights, _options).WriteAsync(visit, decision: null, ct);
        await _transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>What a stored page of the article, which was read as this version, stands for now.</summary>
    public Task<ReadingBasis> ReadingBasisAsync(long versionId, CancellationToken ct) =>
        new ReadingWriter(_db, _article, History, _sights).BasisOfAsync(versionId, ct);

    /// <summary>What a later extractor makes of a stored page: a version of origin reextraction, or only that it was read.</summary>
    public async Task<SavedVisit> SaveReadingAsync(PageReading reading, ReadingBasis basis, VersionDecision decision, CancellationToken ct)
    {
        var saved = await new ReadingWriter(_db, _article, History, _sights).WriteAsync(reading, basis, decision, ct);
        await _transaction.CommitAsync(ct);
        return saved;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _transaction.DisposeAsync();
            await _db.DisposeAsync();
        }
        finally
        {
            _place.Release();
        }
    }
}

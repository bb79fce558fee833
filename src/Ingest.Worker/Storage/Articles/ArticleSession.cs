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

    /// <summary>The page of the current version; null when there is none or its bytes were dropped.</summary>
    public async Task<StoredPage?> ReadCurrentPageAsync(CancellationToken ct)
    {
        var page = await (
            from version in _db.Versions
            join extraction in _db.Extractions on version.ExtractionId equals extraction.Id
            join snapshot in _db.Snapshots on extraction.SnapshotSha256 equals snapshot.Sha256
            where version.Id == _article.CurrentVersionId && snapshot.Body != null
            select new { snapshot.Body, snapshot.Bytes, snapshot.ContentType, extraction.ExtractorVersion }).SingleOrDefaultAsync(ct);
        return page is null
            ? null
            : new StoredPage(SnapshotRow.Decompress(page.Body!, page.Bytes), page.ContentType, new Uri(_article.Url), page.ExtractorVersion);
    }

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

using Ingest.Worker.Storage.Articles;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>
/// Stored pages whose articles' current texts came from an earlier extractor. What was read again and saved is out of the
/// choice, so that an interrupted pass goes on where it was; a dry run goes on by position.
/// </summary>
internal sealed class ReadingStore(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry)
{
    public Task<long> CountAsync(ReadingChoice choice, CancellationToken ct) =>
        InContextAsync((db, token) => Chosen(db, choice, ReadingPosition.Start).LongCountAsync(token), ct);

    /// <summary>The next pages in order of time; empty at the end.</summary>
    public Task<List<StoredReading>> NextAsync(ReadingChoice choice, ReadingPosition after, int batch, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var rows = await Chosen(db, choice, after).Take(batch).ToListAsync(token);
            return rows.ConvertAll(row => new StoredReading(
                row.ArticleId,
                row.VersionId,
                row.FirstSeenAt,
                new StoredPage(SnapshotRow.Decompress(row.Body, row.Bytes), row.ContentType, new Uri(row.Url), row.ExtractorVersion),
                row.Domain));
        },
        ct);

    private static IQueryable<ReadingRow> Chosen(IngestDbContext db, ReadingChoice choice, ReadingPosition after)
    {
        var rows =
            from article in db.Articles
            join publisher in db.Publishers on article.PublisherId equals publisher.Id
            join version in db.Versions on article.CurrentVersionId equals version.Id
            join extraction in db.Extractions on version.ExtractionId equals extraction.Id
            join snapshot in db.Snapshots on extraction.SnapshotSha256 equals snapshot.Sha256
            where snapshot.Body != null && !db.Extractions.Any(done =>
                done.SnapshotSha256 == snapshot.Sha256 && done.ExtractorVersion == choice.ExtractorVersion)
            select new ReadingRow
            {
                ArticleId = article.Id,
                Url = article.Url,
                Domain = publisher.Domain,
                VersionId = version.Id,
                FirstSeenAt = version.FirstSeenAt,
                Body = snapshot.Body!,
                Bytes = snapshot.Bytes,
                ContentType = snapshot.ContentType,
                ExtractorVersion = extraction.ExtractorVersion,
            };
        return rows
            .Where(row => row.FirstSeenAt > after.FirstSeen || (row.FirstSeenAt == after.FirstSeen && row.VersionId > after.VersionId))
            .Where(row => choice.Since == null || row.FirstSeenAt >= choice.Since)
            .Where(row => choice.Host == null || row.Domain == choice.Host)
            .OrderBy(row => row.FirstSeenAt).ThenBy(row => row.VersionId);
    }

    private Task<T> InContextAsync<T>(Func<IngestDbContext, CancellationToken, Task<T>> work, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var db = await contexts.CreateDbContextAsync(token);
            return await work(db, token);
        },
        ct);

    private sealed class ReadingRow
    {
        public required long ArticleId { get; init; }

        public required string Url { get; init; }

        public required string Domain { get; init; }

        public required long VersionId { get; init; }

        public required DateTimeOffset FirstSeenAt { get; init; }

        public required byte[] Body { get; init; }

        public required long Bytes { get; init; }

        public string? ContentType { get; init; }

        public required string ExtractorVersion { get; init; }
    }
}

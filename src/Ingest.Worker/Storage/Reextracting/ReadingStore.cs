using Ingest.Worker.Storage.Articles;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>
/// Stored pages that were not read last by the extractor of today with the site rules of today, each once per article, in the order in
/// which they were first served. A rule that is taken back makes its pages due as a new one does.
/// What was read again and saved is out of the choice, so that an interrupted pass goes on where it was; a dry run goes on by position.
/// </summary>
internal sealed class ReadingStore(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry)
{
    /// <summary>The hosts that stored pages were served from.</summary>
    public Task<List<string>> HostsAsync(CancellationToken ct) => InContextAsync(
        (db, token) => db.Database.SqlQuery<string>(
            $"""
            SELECT DISTINCT ingest.host_of(coalesce(final_url, url)) AS "Value" FROM ingest.observation
            WHERE kind = 'page' AND version_id IS NOT NULL AND ingest.host_of(coalesce(final_url, url)) IS NOT NULL
            """).ToListAsync(token),
        ct);

    public Task<long> CountAsync(ReadingChoice choice, CancellationToken ct) =>
        InContextAsync((db, token) => Chosen(db, choice, ReadingPosition.Start).LongCountAsync(token), ct);

    /// <summary>The next pages in order of time; empty at the end.</summary>
    public Task<List<StoredReading>> NextAsync(ReadingChoice choice, ReadingPosition after, int batch, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var rows = await Chosen(db, choice, after).OrderBy(row => row.ObservationId).Take(batch).ToListAsync(token);
            return rows.ConvertAll(row => new StoredReading(
                row.ArticleId,
                row.VersionId,
                new ReadingPosition(row.ObservationId),
                new ShownRange(row.FirstFetchedAt, row.LastFetchedAt, row.Fetches),
                new StoredPage(SnapshotRow.Decompress(row.Body, row.Bytes), row.ContentType, new Uri(row.Url), row.ExtractorVersion),
                row.Domain));
        },
        ct);

    /// <summary>Of an article's fetches that were served the same bytes, the first stands for all.</summary>
    private static IQueryable<ReadingRow> Chosen(IngestDbContext db, ReadingChoice choice, ReadingPosition after) => db.Database.SqlQuery<ReadingRow>(
        $"""
        SELECT o.observation_id, o.article_id, coalesce(o.final_url, o.url) AS url, p.domain, o.version_id, o.fetched_at AS first_fetched_at,
            same.last_fetched_at, same.fetches, s.body, s.bytes, s.content_type, x.extractor_version
        FROM ingest.observation o
        JOIN ingest.article a ON a.article_id = o.article_id
        JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
        JOIN ingest.article_version v ON v.version_id = o.version_id
        JOIN ingest.extraction x ON x.extraction_id = v.extraction_id
        JOIN ingest.snapshot s ON s.sha256 = o.snapshot_sha256
        CROSS JOIN LATERAL (
            SELECT min(observation_id) AS first_id, max(fetched_at) AS last_fetched_at, count(*)::integer AS fetches
            FROM ingest.observation WHERE snapshot_sha256 = o.snapshot_sha256 AND article_id = o.article_id AND version_id IS NOT NULL) same
        LEFT JOIN unnest({choice.Rules.Keys.ToArray()}::text[], {choice.Rules.Values.ToArray()}::text[]) AS rules (host, rule)
            ON rules.host = ingest.host_of(coalesce(o.final_url, o.url))
        WHERE o.kind = 'page' AND o.observation_id > {after.ObservationId} AND s.body IS NOT NULL AND same.first_id = o.observation_id
            AND ({choice.Since}::timestamptz IS NULL OR o.fetched_at >= {choice.Since})
            AND ({choice.Host}::text IS NULL OR p.domain = {choice.Host})
            AND (
                SELECT last.extractor_version = {choice.ExtractorVersion} AND last.site_rule = coalesce(rules.rule, '')
                FROM ingest.extraction last WHERE last.snapshot_sha256 = s.sha256
                ORDER BY coalesce(last.read_again_at, last.extracted_at) DESC, last.extraction_id DESC LIMIT 1) IS NOT TRUE
        """);

    private Task<T> InContextAsync<T>(Func<IngestDbContext, CancellationToken, Task<T>> work, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var db = await contexts.CreateDbContextAsync(token);
            return await work(db, token);
        },
        ct);

    private sealed class ReadingRow
    {
        public required long ObservationId { get; init; }

        public required long ArticleId { get; init; }

        public required string Url { get; init; }

        public required string Domain { get; init; }

        public required long VersionId { get; init; }

        public required DateTimeOffset FirstFetchedAt { get; init; }

        public required DateTimeOffset LastFetchedAt { get; init; }

        public required int Fetches { get; init; }

        public required byte[] Body { get; init; }

        public required long Bytes { get; init; }

        public string? ContentType { get; init; }

        public required string ExtractorVersion { get; init; }
    }
}

using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes the row that each fetch leaves.</summary>
internal static class ObservationRow
{
    /// <summary>Null when the same fetch of the same run was recorded before: the work that follows has been done.</summary>
    public static async Task<long?> InsertAsync(IngestDbContext db, Observation seen, CancellationToken ct)
    {
        var ids = await db.Database.SqlQuery<long>(
            $"""
            WITH added AS (
                INSERT INTO ingest.observation (fetched_at, run_id, span_id, kind, outcome, publisher_id, feed_id, article_id, version_id,
                    url, final_url, redirects, http_status, etag, last_modified, bytes, duration_ms, snapshot_sha256, problem)
                VALUES ({seen.FetchedAt.ToUniversalTime()}, {seen.RunId}, {seen.SpanId}, {SnakeCase<FetchKind>.Name(seen.Kind)},
                    {SnakeCase<FetchOutcome>.Name(seen.Outcome)}, {seen.PublisherId}, {seen.FeedId}, {seen.ArticleId}, {seen.VersionId},
                    {Address(seen.Url)}, {Address(seen.FinalUrl)}, {seen.Redirects}, {seen.HttpStatus}, {Header(seen.ETag)},
                    {Header(seen.LastModified)}, {seen.Bytes}, {seen.DurationMs}, {seen.SnapshotSha256}, {Header(seen.Problem)})
                ON CONFLICT (run_id, fetched_at, ingest.address_hash(url)) DO NOTHING
                RETURNING observation_id)
            SELECT observation_id AS "Value" FROM added
            """).ToListAsync(ct);
        return ids.Count == 0 ? null : ids[0];
    }

    /// <summary>Says which version a fetch showed.</summary>
    public static Task PointAsync(IngestDbContext db, long observationId, long? versionId, CancellationToken ct) => versionId is null
        ? Task.CompletedTask
        : db.Database.ExecuteSqlAsync($"UPDATE ingest.observation SET version_id = {versionId} WHERE observation_id = {observationId}", ct);

    private static string? Address(string? url) => StoredText.CleanOrNull(url, TextLimit.Address);

    private static string? Header(string? value) => StoredText.CleanOrNull(value, TextLimit.Default);
}

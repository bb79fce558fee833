using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes the row that each fetch leaves.</summary>
internal static class ObservationRow
{
    /// <summary>Null when the same fetch of the same run was recorded before: the work that follows has been done.</summary>
    public static async Task<long?> InsertAsync(IngestDbContext db, Observation seen, CancellationToken ct)
    {
        var batch = new SqlBatch(db);
        Insert(batch, seen);
        var ids = await batch.ListAsync(row => row.GetInt64(0), ct);
        return ids.Count == 0 ? null : ids[0];
    }

    /// <summary>Answers with the observation's id, or with no row when it was recorded before.</summary>
    public static void Insert(SqlBatch batch, Observation seen) => batch.Add(
        $"""
        INSERT INTO ingest.observation (fetched_at, run_id, span_id, kind, outcome, publisher_id, feed_id, article_id, version_id,
            url, final_url, redirects, http_status, etag, last_modified, bytes, duration_ms, snapshot_sha256, problem)
        VALUES ({seen.FetchedAt.ToUniversalTime()}, {seen.RunId}, {seen.SpanId}, {SnakeCase<FetchKind>.Name(seen.Kind)},
            {SnakeCase<FetchOutcome>.Name(seen.Outcome)}, {seen.PublisherId}, {seen.FeedId}, {seen.ArticleId}, {seen.VersionId},
            {Address(seen.Url)}, {Address(seen.FinalUrl)}, {seen.Redirects}, {seen.HttpStatus}, {Header(seen.ETag)},
            {Header(seen.LastModified)}, {seen.Bytes}, {seen.DurationMs}, {seen.SnapshotSha256}, {Header(seen.Problem)})
        ON CONFLICT (run_id, fetched_at, ingest.address_hash(url)) DO NOTHING
        RETURNING observation_id
        """);

    /// <summary>Says which version a fetch showed.</summary>
    public static void Point(SqlBatch batch, long observationId, long? versionId)
    {
        if (versionId is not null)
        {
            batch.Add($"UPDATE ingest.observation SET version_id = {versionId} WHERE observation_id = {observationId}");
        }
    }

    private static string? Address(string? url) => StoredText.CleanOrNull(url, TextLimit.Address);

    private static string? Header(string? value) => StoredText.CleanOrNull(value, TextLimit.Default);
}

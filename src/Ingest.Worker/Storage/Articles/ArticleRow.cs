using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Npgsql;

namespace Ingest.Worker.Storage.Articles;

/// <summary>An article's row, locked until the transaction ends, and written once at the visit's end.</summary>
internal static class ArticleRow
{
    public static async Task<Article> LockAsync(IngestDbContext db, long articleId, CancellationToken ct)
    {
        var rows = await db.Sql(
            $"""
            SELECT article_id, publisher_id, feed_id, url, title, published_at, first_seen_at, status, current_version_id, versions,
                last_changed_at, last_visited_at, next_visit_at, last_outcome, unchanged_visits, failed_visits, attempts, quarantined_at,
                etag, last_modified, fingerprint, bands, merged_into, run_id, is_backfilled
            FROM ingest.article WHERE article_id = {articleId} FOR UPDATE
            """).ListAsync(Read, ct);
        return rows.Single();
    }

    /// <summary>What a visit may change. Which feed lists it, what it is merged into and whether it is set apart are others' to say.</summary>
    public static void Write(SqlBatch batch, Article article) => batch.Add(
        $"""
        UPDATE ingest.article
        SET publisher_id = {article.PublisherId}, url = {StoredText.Clean(article.Url, TextLimit.Address)},
            title = {StoredText.CleanOrNull(article.Title, TextLimit.Title)}, published_at = {Utc(article.PublishedAt)},
            status = {SnakeCase<ArticleStatus>.Name(article.Status)}, current_version_id = {article.CurrentVersionId},
            versions = {article.Versions}, last_changed_at = {Utc(article.LastChangedAt)}, last_visited_at = {Utc(article.LastVisitedAt)},
            next_visit_at = {Utc(article.NextVisitAt)},
            last_outcome = {(article.LastOutcome is { } outcome ? SnakeCase<FetchOutcome>.Name(outcome) : null)},
            unchanged_visits = {article.UnchangedVisits}, failed_visits = {article.FailedVisits}, attempts = {article.Attempts},
            etag = {StoredText.CleanOrNull(article.ETag, TextLimit.Default)},
            last_modified = {StoredText.CleanOrNull(article.LastModified, TextLimit.Default)},
            fingerprint = {article.Fingerprint}, bands = {article.Bands}
        WHERE article_id = {article.Id}
        """);

    private static Article Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetInt64(0),
        PublisherId = row.GetInt64(1),
        FeedId = row.ValueAt<long>(2),
        Url = row.GetString(3),
        Title = row.At<string>(4),
        PublishedAt = row.ValueAt<DateTimeOffset>(5),
        FirstSeenAt = row.MomentAt(6),
        Status = SnakeCase<ArticleStatus>.Value(row.GetString(7)),
        CurrentVersionId = row.ValueAt<long>(8),
        Versions = row.GetInt32(9),
        LastChangedAt = row.ValueAt<DateTimeOffset>(10),
        LastVisitedAt = row.ValueAt<DateTimeOffset>(11),
        NextVisitAt = row.ValueAt<DateTimeOffset>(12),
        LastOutcome = row.At<string>(13) is { } outcome ? SnakeCase<FetchOutcome>.Value(outcome) : null,
        UnchangedVisits = row.GetInt32(14),
        FailedVisits = row.GetInt32(15),
        Attempts = row.GetInt32(16),
        QuarantinedAt = row.ValueAt<DateTimeOffset>(17),
        ETag = row.At<string>(18),
        LastModified = row.At<string>(19),
        Fingerprint = row.ValueAt<long>(20),
        Bands = row.At<int[]>(21),
        MergedInto = row.ValueAt<long>(22),
        RunId = row.ValueAt<Guid>(23),
        IsBackfilled = row.GetBoolean(24),
    };

    private static DateTimeOffset? Utc(DateTimeOffset? moment) => moment?.ToUniversalTime();
}

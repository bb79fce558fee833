namespace Ingest.Worker.Storage.Articles;

/// <summary>The last stretch of time in which an article was seen in one version.</summary>
/// <param name="last">Null before the first.</param>
internal sealed class Sights(Sights.Stretch? last)
{
    public static Sights None { get; } = new(null);

    public DateTimeOffset? LastSeenAt => last?.To;

    /// <summary>Lengthens the stretch, or begins another when the article was last seen in another version.</summary>
    public void See(SqlBatch batch, long articleId, long versionId, Visit visit)
    {
        var (at, claimed) = (visit.At.ToUniversalTime(), PlausibleMoment.OrNull(visit.State?.Modified, visit.At));
        if (last is not null && last.VersionId == versionId)
        {
            batch.Add(
                $"""
                UPDATE ingest.version_sight SET seen_to = {at}, seen_count = seen_count + 1, claimed_modified_at = coalesce({claimed}, claimed_modified_at)
                WHERE article_id = {articleId} AND seen_from = {last.From.ToUniversalTime()}
                """);
            return;
        }

        batch.Add(
            $"""
            INSERT INTO ingest.version_sight (article_id, version_id, seen_from, seen_to, seen_count, claimed_modified_at, run_id)
            VALUES ({articleId}, {versionId}, {at}, {at}, 1, {claimed}, {visit.RunId})
            """);
    }

    /// <param name="ClaimedModified">What the page gave last as its date of modification; null where it gave none.</param>
    internal sealed record Stretch(long VersionId, DateTimeOffset From, DateTimeOffset To, DateTimeOffset? ClaimedModified);
}

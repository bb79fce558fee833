using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Articles with the same text, found by shared bands and confirmed by comparing the texts: those of other publishers, and the same story in another place of its site.</summary>
internal static class NearDuplicates
{
    // A text that so many others share a band with is boilerplate; the best candidates are enough.
    private const int MostCandidates = 20;

    /// <summary>First key of the advisory locks on bands; any number that nothing else uses.</summary>
    private const int LockSpace = 0x62616e64;

    /// <summary>Marks the article by its current text, so that others find it, and pairs it with those that it finds.</summary>
    /// <param name="last">What is written at the visit's end.</param>
    /// <returns>The article of the same site that this one is; null where there is none.</returns>
    public static async Task<long?> FindAsync(IngestDbContext db, SqlBatch last, Article article, string body, Visit visit, CancellationToken ct)
    {
        var marks = NearDuplicate.MarksOf(body);
        article.Fingerprint = marks is null ? null : unchecked((long)marks.Fingerprint);
        article.Bands = marks?.Bands;
        if (article.Bands is null)
        {
            return null;
        }

        long? twin = null;
        var story = new PlacedStory(new Uri(article.Url), visit.State?.Title, body, article.PublishedAt);
        foreach (var candidate in await CandidatesAsync(db, article, visit.State?.Title ?? "", ct))
        {
            if (candidate.IsOfSite)
            {
                twin ??= story.IsOneWith(candidate.Story) ? candidate.ArticleId : null;
                continue;
            }

            var similarity = NearDuplicate.Similarity(body, candidate.Story.Body);
            if (similarity >= NearDuplicate.SameText)
            {
                Keep(last, article.Id, candidate.ArticleId, (float)similarity, visit);
            }
        }

        return twin;
    }

    // Copies that are saved at the same moment do not see each other: the later waits, by the bands that it shares with the earlier, for
    // its end. Only a statement after that sees what was written meanwhile. In one order, so that no two wait for each other.
    private static Task<List<Candidate>> CandidatesAsync(IngestDbContext db, Article article, string title, CancellationToken ct) =>
        db.Sql($"SELECT pg_advisory_xact_lock({LockSpace}, band) FROM (SELECT DISTINCT band FROM unnest({article.Bands}) AS each (band) ORDER BY band) AS bands").Add(
            $"""
            SELECT a.article_id, v.body, a.url, a.title, a.published_at, a.publisher_id = {article.PublisherId}
            FROM ingest.article a JOIN ingest.article_version v ON v.version_id = a.current_version_id
            WHERE a.bands && {article.Bands} AND (a.publisher_id <> {article.PublisherId} OR (a.title = {title} AND a.article_id <> {article.Id})) AND a.merged_into IS NULL
            ORDER BY (SELECT count(*) FROM unnest(a.bands) band WHERE band = ANY ({article.Bands})) DESC, a.article_id
            LIMIT {MostCandidates}
            """).ReadAsync(
            async reader =>
            {
                await reader.RowsAsync(_ => true, ct);
                return await reader.NextRowsAsync(row => new Candidate(row.GetInt64(0), new PlacedStory(new Uri(row.GetString(2)), row.At<string>(3), row.GetString(1), row.ValueAt<DateTimeOffset>(4)), row.GetBoolean(5)), ct);
            },
            ct);

    private static void Keep(SqlBatch last, long one, long other, float similarity, Visit visit)
    {
        var (low, high, at) = (Math.Min(one, other), Math.Max(one, other), visit.At.ToUniversalTime());
        last.Add(
            $"""
            INSERT INTO ingest.near_duplicate (article_id, other_id, similarity, found_at, run_id)
            VALUES ({low}, {high}, {similarity}, {at}, {visit.RunId})
            ON CONFLICT (article_id, other_id) DO UPDATE SET similarity = excluded.similarity
            """);
    }

    private sealed record Candidate(long ArticleId, PlacedStory Story, bool IsOfSite);
}

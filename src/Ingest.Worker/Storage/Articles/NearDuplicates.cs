using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Articles of other publishers with the same text, found by shared bands and confirmed by comparing the texts.</summary>
internal static class NearDuplicates
{
    // A text that so many others share a band with is boilerplate; the best candidates are enough.
    private const int MostCandidates = 20;

    public static async Task FindAsync(IngestDbContext db, Article article, ArticleVersion version, Visit visit, CancellationToken ct)
    {
        var bands = NearDuplicate.Bands(version.Body);
        article.Fingerprint = bands.Count == 0 ? null : unchecked((long)NearDuplicate.Fingerprint(version.Body));
        article.Bands = bands.Count == 0 ? null : [.. bands];
        if (article.Bands is null)
        {
            return;
        }

        foreach (var candidate in await CandidatesAsync(db, article, ct))
        {
            var similarity = NearDuplicate.Similarity(version.Body, candidate.Body);
            if (similarity >= NearDuplicate.SameText)
            {
                await KeepAsync(db, article.Id, candidate.ArticleId, (float)similarity, visit, ct);
            }
        }
    }

    private static Task<List<Candidate>> CandidatesAsync(IngestDbContext db, Article article, CancellationToken ct) =>
        db.Database.SqlQuery<Candidate>(
            $"""
            SELECT a.article_id, v.body
            FROM ingest.article a JOIN ingest.article_version v ON v.version_id = a.current_version_id
            WHERE a.bands && {article.Bands} AND a.publisher_id <> {article.PublisherId} AND a.merged_into IS NULL
            ORDER BY (SELECT count(*) FROM unnest(a.bands) band WHERE band = ANY ({article.Bands})) DESC, a.article_id
            LIMIT {MostCandidates}
            """).ToListAsync(ct);

    private static Task<int> KeepAsync(IngestDbContext db, long one, long other, float similarity, Visit visit, CancellationToken ct)
    {
        var (low, high, at) = (Math.Min(one, other), Math.Max(one, other), visit.At.ToUniversalTime());
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ingest.near_duplicate (article_id, other_id, similarity, found_at, run_id)
            VALUES ({low}, {high}, {similarity}, {at}, {visit.RunId})
            ON CONFLICT (article_id, other_id) DO UPDATE SET similarity = excluded.similarity
            """,
            ct);
    }

    private sealed record Candidate(long ArticleId, string Body);
}

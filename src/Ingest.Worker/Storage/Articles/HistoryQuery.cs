using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Reads what is known of an article as the comparison wants it.</summary>
internal static class HistoryQuery
{
    public static async Task<ArticleHistory> ReadAsync(IngestDbContext db, Article article, CancellationToken ct)
    {
        if (article.Versions == 0)
        {
            return ArticleHistory.Empty;
        }

        var known = await db.Versions.AsNoTracking()
            .Where(version => version.ArticleId == article.Id)
            .OrderBy(version => version.Number)
            .Select(version => new KnownState(version.Number, version.Fingerprint, version.IsSuspect, version.FirstSeenAt, version.LastSeenAt, version.Change))
            .ToListAsync(ct);
        var current = await db.Versions.AsNoTracking().SingleOrDefaultAsync(version => version.Id == article.CurrentVersionId, ct);
        return new ArticleHistory
        {
            Known = known,
            CurrentNumber = current?.Number,
            Current = current is null ? null : await StateAsync(db, current, ct),
        };
    }

    private static async Task<ArticleState> StateAsync(IngestDbContext db, ArticleVersion version, CancellationToken ct)
    {
        var authors = await (
            from author in db.VersionAuthors
            join bio in db.Bios on author.LatestBioId equals bio.Id into bios
            from bio in bios.DefaultIfEmpty()
            where author.VersionId == version.Id
            orderby author.Position
            select new { author.Name, Bio = (string?)bio.Text }).ToListAsync(ct);
        return new ArticleState
        {
            Title = version.Title,
            Dek = version.Dek,
            Body = version.Body,
            Authors = [.. authors.Select(author => author.Name)],
            Bios = authors.Where(author => author.Bio is not null)
                .DistinctBy(author => author.Name, StringComparer.Ordinal)
                .ToDictionary(author => author.Name, author => author.Bio!, StringComparer.Ordinal),
            Modified = version.ClaimedModifiedAt,
            IsTeaser = version.IsTeaser,
        };
    }
}

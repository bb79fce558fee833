using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>The last stretch of time in which an article was seen in one version.</summary>
internal sealed class Sights
{
    private readonly VersionSight? _last;

    private Sights(VersionSight? last) => _last = last;

    public DateTimeOffset? LastSeenAt => _last?.SeenTo;

    public static async Task<Sights> ReadAsync(IngestDbContext db, long articleId, CancellationToken ct) => new(
        await db.Sights.Where(sight => sight.ArticleId == articleId).OrderByDescending(sight => sight.SeenFrom).FirstOrDefaultAsync(ct));

    /// <summary>Lengthens the stretch, or begins another when the article was last seen in another version.</summary>
    public void See(IngestDbContext db, long articleId, long versionId, Visit visit)
    {
        if (_last is not null && _last.VersionId == versionId)
        {
            _last.SeenTo = visit.At;
            _last.SeenCount++;
            return;
        }

        db.Sights.Add(new VersionSight
        {
            ArticleId = articleId,
            VersionId = versionId,
            SeenFrom = visit.At,
            SeenTo = visit.At,
            RunId = visit.RunId,
        });
    }
}

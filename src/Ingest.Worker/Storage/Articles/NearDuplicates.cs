using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Articles of other publishers with the same text, found by shared pieces of their fingerprints.</summary>
internal static class NearDuplicates
{
    public static Task FindAsync(IngestDbContext db, Article article, ArticleVersion version, Visit visit, CancellationToken ct)
    {
        _ = (db, article, version, visit, ct);
        return Task.CompletedTask;
    }
}

using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Sets articles apart whose pages ended the process, or could not be read, again and again.</summary>
internal static class Quarantine
{
    /// <summary>At the end of a visit that has the article locked; whoever calls notes the event.</summary>
    public static void Put(SqlBatch batch, Article article, DateTimeOffset now)
    {
        article.QuarantinedAt = now;
        batch.Add($"UPDATE ingest.article SET quarantined_at = {now.ToUniversalTime()} WHERE article_id = {article.Id}");
    }

    /// <summary>False when there is no such article.</summary>
    public static async Task<bool> PutAsync(IngestDbContext db, long articleId, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var put = await db.Articles
            .Where(article => article.Id == articleId && article.QuarantinedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(article => article.QuarantinedAt, now), ct);
        if (put > 0)
        {
            db.Events.Add(new ArticleEvent
            {
                ArticleId = articleId,
                Kind = ArticleEventKind.Quarantined,
                SeenAt = now,
                Detail = "Its visits began and did not end. Release it when the cause is mended.",
            });
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return put > 0 || await db.Articles.AnyAsync(article => article.Id == articleId, ct);
    }

    public static async Task<bool> ReleaseAsync(IngestDbContext db, long articleId, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var released = await db.Articles
            .Where(article => article.Id == articleId && article.QuarantinedAt != null)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(article => article.QuarantinedAt, (DateTimeOffset?)null)
                    .SetProperty(article => article.Attempts, 0)
                    .SetProperty(article => article.NextVisitAt, now),
                ct);
        if (released > 0)
        {
            db.Events.Add(new ArticleEvent { ArticleId = articleId, Kind = ArticleEventKind.Released, SeenAt = now });
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return released > 0;
    }
}

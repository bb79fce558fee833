using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Chooses the articles that a feed's run visits.</summary>
internal static class DueQuery
{
    public static IQueryable<DueArticle> Due(IngestDbContext db, long feedId, DateTimeOffset now) =>
        InOrder(Visitable(db).Where(article => article.FeedId == feedId && article.NextVisitAt <= now));

    public static IQueryable<DueArticle> Listed(IngestDbContext db, long feedId, DateTimeOffset now)
    {
        var last = db.Entries.Where(entry => entry.FeedId == feedId).Max(entry => (DateTimeOffset?)entry.LastSeenAt);
        var listed = db.Entries.Where(entry => entry.FeedId == feedId && entry.LastSeenAt == last).Select(entry => entry.ArticleId);
        return InOrder(Visitable(db).Where(article => listed.Contains(article.Id) || (article.FeedId == feedId && article.NextVisitAt <= now)));
    }

    private static IQueryable<Article> Visitable(IngestDbContext db) =>
        db.Articles.Where(article => article.QuarantinedAt == null && article.MergedInto == null);

    private static IQueryable<DueArticle> InOrder(IQueryable<Article> articles) => articles
        .OrderBy(article => article.LastVisitedAt != null).ThenBy(article => article.NextVisitAt)
        .Select(article => new DueArticle
        {
            Id = article.Id,
            PublisherId = article.PublisherId,
            Url = new Uri(article.Url),
            Title = article.Title,
            ETag = article.ETag,
            LastModified = article.LastModified,
            Status = article.Status,
            FirstSeen = article.FirstSeenAt,
            Published = article.PublishedAt,
            LastChanged = article.LastChangedAt,
            LastVisited = article.LastVisitedAt,
            LastOutcome = article.LastOutcome,
            DueSince = article.NextVisitAt,
            UnchangedVisits = article.UnchangedVisits,
            FailedVisits = article.FailedVisits,
            Versions = article.Versions,
        });
}

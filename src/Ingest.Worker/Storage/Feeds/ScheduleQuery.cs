using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>Reads when feeds and their articles are due.</summary>
internal static class ScheduleQuery
{
    public static IQueryable<FeedSchedule> Of(IngestDbContext db, IQueryable<Feed> feeds) => feeds
        .Where(feed => feed.Status != FeedStatus.Paused)
        .OrderBy(feed => feed.Id)
        .Select(feed => new FeedSchedule(
            feed.Id,
            feed.Publisher!.Domain,
            feed.NextPollAt,
            db.Articles
                .Where(article => article.FeedId == feed.Id && article.NextVisitAt != null && article.QuarantinedAt == null && article.MergedInto == null)
                .OrderBy(article => article.NextVisitAt)
                .Select(article => article.NextVisitAt)
                .FirstOrDefault(),
            feed.LastPolledAt,
            feed.PollInterval,
            feed.Cron,
            feed.LastOutcome));

    public static async Task<FeedCounts> CountAsync(IngestDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        var byStatus = await db.Feeds
            .Where(feed => feed.RemovedAt == null)
            .GroupBy(feed => feed.Status)
            .Select(group => new { Status = group.Key, Count = group.LongCount() })
            .ToDictionaryAsync(group => group.Status, group => group.Count, ct);
        var silent = await db.Feeds.LongCountAsync(feed => feed.RemovedAt == null && feed.Status == FeedStatus.Active && feed.SilentAfter < now, ct);
        var due = await db.Articles.LongCountAsync(
            article => article.FeedId != null && article.NextVisitAt <= now && article.QuarantinedAt == null && article.MergedInto == null, ct);
        return new FeedCounts(byStatus, silent, due);
    }
}

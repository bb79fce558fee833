using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Pacing;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Visiting;

namespace Ingest.Worker.Pipeline;

/// <summary>When the article is visited again, after a visit that ended now. Pure.</summary>
internal static class NextVisit
{
    /// <param name="retryAfter">What the host asked for; kept where it refuses for a time, up to what <see cref="HostTurn"/> keeps.</param>
    public static DateTimeOffset? After(DueArticle article, FetchOutcome outcome, TimeSpan? retryAfter, VersionDecision? decision, DateTimeOffset now)
    {
        var wished = outcome is FetchOutcome.RateLimited or FetchOutcome.ServerError ? retryAfter ?? TimeSpan.Zero : TimeSpan.Zero;
        var earliest = now + (wished < HostTurn.LongestLeave ? wished : HostTurn.LongestLeave);
        return ByHistory(article, outcome, decision, now) is { } next ? (next < earliest ? earliest : next) : null;
    }

    private static DateTimeOffset? ByHistory(DueArticle article, FetchOutcome outcome, VersionDecision? decision, DateTimeOffset now)
    {
        var edited = decision is VersionDecision.NewVersion { Number: > 1 } or VersionDecision.Promoted;
        var showed = decision is not null || outcome is FetchOutcome.NotModified;
        return RevisitSchedule.Next(
            new VisitHistory
            {
                FirstSeen = article.FirstSeen,
                Published = article.Published,
                LastEdit = edited ? now : LastEdit(article),
                UnchangedVisits = edited ? 0 : article.UnchangedVisits + 1,
                FailedVisits = showed ? 0 : article.FailedVisits + 1,
            },
            now);
    }

    private static DateTimeOffset? LastEdit(DueArticle article) => article.Versions > 1 ? article.LastChanged : null;
}

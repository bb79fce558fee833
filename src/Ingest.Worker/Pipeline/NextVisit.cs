using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Visiting;

namespace Ingest.Worker.Pipeline;

/// <summary>When the article is visited again, after a visit that ended now. Pure.</summary>
internal static class NextVisit
{
    public static DateTimeOffset? After(DueArticle article, FetchOutcome outcome, VersionDecision? decision, DateTimeOffset now)
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

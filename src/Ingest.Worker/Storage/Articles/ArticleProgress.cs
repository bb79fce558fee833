using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Carries what a visit came to over to the article's row.</summary>
internal static class ArticleProgress
{
    /// <param name="showsCurrent">The visit showed the version that the article has now.</param>
    public static void Apply(Article article, Visit visit, VersionDecision? decision, bool showsCurrent)
    {
        article.LastVisitedAt = visit.At;
        article.LastOutcome = visit.Result;
        article.NextVisitAt = visit.NextVisitAt;
        article.Attempts = IsRead(visit) ? 0 : article.Attempts;
        var changed = decision is VersionDecision.NewVersion or VersionDecision.Promoted;
        var showed = decision is not null || visit.Result is FetchOutcome.NotModified;
        article.FailedVisits = showed ? 0 : article.FailedVisits + 1;
        article.UnchangedVisits = changed ? 0 : article.UnchangedVisits + 1;
        article.LastChangedAt = changed && article.Versions > 1 ? visit.At : article.LastChangedAt;
        if (visit.State is not null && visit.Result is FetchOutcome.Ok)
        {
            // An answer that nothing was modified says that the current text is still there: so nothing else is asked after, and no part of it.
            (article.ETag, article.LastModified) = showsCurrent && !visit.IsJoined ? (visit.Fetch.ETag, visit.Fetch.LastModified) : (null, null);
            article.Title = visit.State.Title ?? article.Title;
            article.PublishedAt = PlausibleMoment.OrNull(visit.Extracted?.Published, visit.At) ?? article.PublishedAt;
        }
    }

    /// <summary>The page came and could not be parsed.</summary>
    public static bool IsUnreadable(Visit visit) => visit.Result is FetchOutcome.ParseTimeout or FetchOutcome.ParseError;

    // What did not come says nothing of whether it can be read.
    private static bool IsRead(Visit visit) => visit.Fetch.Outcome is FetchOutcome.Ok or FetchOutcome.KeepingForbidden && !IsUnreadable(visit);
}

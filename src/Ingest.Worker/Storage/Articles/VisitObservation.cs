using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>A visit as the row that its fetch leaves.</summary>
internal static class VisitObservation
{
    /// <summary>Its bytes, which show nothing of the article, are not kept.</summary>
    public static Observation Of(FetchBeside beside, Visit visit, Article article) => Of(
        visit with { At = beside.At, Requested = beside.Requested, Fetch = beside.Fetch, Outcome = beside.Outcome, Problem = beside.Problem }, article, snapshot: null);

    public static Observation Of(Visit visit, Article article, byte[]? snapshot) => new()
    {
        FetchedAt = visit.At,
        RunId = visit.RunId,
        SpanId = visit.SpanId,
        Kind = FetchKind.Page,
        Outcome = visit.Result,
        PublisherId = article.PublisherId,
        FeedId = article.FeedId,
        ArticleId = article.Id,
        Url = visit.Requested.AbsoluteUri,
        FinalUrl = visit.Fetch.FinalUrl == visit.Requested ? null : visit.Fetch.FinalUrl.AbsoluteUri,
        Redirects = [.. visit.Fetch.Redirects.Select(redirect => redirect.From.AbsoluteUri)],
        HttpStatus = visit.Fetch.Status,
        ETag = visit.Fetch.ETag,
        LastModified = visit.Fetch.LastModified,
        Bytes = visit.Fetch.Body.IsEmpty ? null : visit.Fetch.Body.Length,
        DurationMs = (int)Math.Min(visit.Fetch.Duration.TotalMilliseconds, int.MaxValue),
        SnapshotSha256 = snapshot,
        Problem = visit.Problem ?? visit.Fetch.Problem,
    };
}

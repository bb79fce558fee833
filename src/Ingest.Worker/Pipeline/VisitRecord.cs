using System.Diagnostics;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>A visit as it is stored.</summary>
internal static class VisitRecord
{
    public static Visit Of(DueArticle article, RunScope run, VisitedPage page, PageReading reading, Judgement? judged) => new()
    {
        RunId = run.Id,
        SpanId = Activity.Current?.SpanId.ToHexString(),
        At = page.At,
        Requested = article.Url,
        Fetch = page.Fetch,
        Beside = page.Beside,
        Outcome = reading.Outcome,
        Extracted = reading.Article,
        IsJoined = reading.IsJoined,
        SiteRule = reading.Article?.SiteRule,
        State = judged?.State,
        Reading = judged?.Reading,
        IsRereading = judged?.IsRereading == true,
        Problem = reading.Problem,
        NextVisitAt = NextVisit.After(article, reading.Outcome, page.Fetch.RetryAfter, judged?.Decision, page.At),
    };
}

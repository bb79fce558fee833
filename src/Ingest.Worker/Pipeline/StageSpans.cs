using System.Diagnostics;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Telemetry;
using Label = Ingest.Worker.Telemetry.TelemetryNames.Attribute;
using Span = Ingest.Worker.Telemetry.TelemetryNames.Span;

namespace Ingest.Worker.Pipeline;

/// <summary>The spans of a visit and its steps, and what each came to.</summary>
internal static class StageSpans
{
    public static Activity BeginVisit(DueArticle article, RunScope run) => IngestTracing.Start(Span.ArticleVisit)
        .SetTag(Label.ArticleId, article.Id).SetTag(Label.FeedId, run.Feed.Id).SetTag(Label.RunId, run.Id)
        .SetTag(Label.Url, RedactedUrl.Of(article.Url)).SetTag(Label.Server, article.Url.Host);

    public static async Task<VisitedPage> FetchAsync(Func<Task<VisitedPage>> fetch)
    {
        using var span = IngestTracing.Start(Span.PageFetch);
        var page = await fetch();
        span.Describe(page.Fetch);
        span.End(Word.Of(page.Fetch.Outcome), page.Fetch.Problem, isError: page.Fetch.Outcome is not (FetchOutcome.Ok or FetchOutcome.NotModified));
        return page;
    }

    public static async Task<PageReading> ExtractAsync(Func<Task<PageReading>> extract)
    {
        using var span = IngestTracing.Start(Span.ArticleExtract);
        var reading = await extract();
        span.End(Word.Of(reading.Outcome), reading.Problem, isError: reading.Article is null);
        return reading;
    }

    public static async Task<Judgement> CompareAsync(Func<Task<Judgement>> compare)
    {
        using var span = IngestTracing.Start(Span.ArticleCompare);
        var judged = await compare();
        span.SetTag(Label.Change, judged.Change);
        return judged;
    }

    public static async Task<SavedVisit> StoreAsync(Func<Task<SavedVisit>> store)
    {
        using var span = IngestTracing.Start(Span.ArticleStore);
        var saved = await store();
        span.SetTag(Label.VersionId, saved.VersionId);
        return saved;
    }

    public static void Describe(this Activity span, FetchResult fetch) =>
        span.SetTag(Label.Url, RedactedUrl.Of(fetch.FinalUrl)).SetTag(Label.Server, fetch.FinalUrl.Host).SetTag(Label.HttpStatus, fetch.Status);

    public static void End(this Activity span, string outcome, string? problem, bool isError)
    {
        span.SetTag(Label.Outcome, outcome);
        if (isError)
        {
            span.SetTag(Label.Error, outcome).SetStatus(ActivityStatusCode.Error, problem);
        }
    }

    public static void End(this Activity span, string outcome, Exception error)
    {
        span.AddException(error);
        span.End(outcome, error.Message, isError: true);
        span.SetTag(Label.Error, error.GetType().FullName);
    }
}

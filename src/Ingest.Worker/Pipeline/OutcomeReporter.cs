using System.Diagnostics;
using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Logging;
using Label = Ingest.Worker.Telemetry.TelemetryNames.Attribute;

namespace Ingest.Worker.Pipeline;

/// <summary>Turns what a run, a poll or a visit came to into its span's status, measurements and a log line; the only place that does.</summary>
internal sealed class OutcomeReporter(IngestMetrics metrics, ILogger<OutcomeReporter> log, TimeProvider clock)
{
    public void EndRun(Activity span, RunScope run, RunOutcome outcome)
    {
        span.SetTag(Label.RunId, run.Id).SetTag(Label.FeedId, run.Feed.Id);
        span.End(outcome.Name, outcome.Problem, isError: outcome is RunOutcome.PollFailed);
        if (outcome is RunOutcome.Failed failed)
        {
            span.End(outcome.Name, failed.Error);
        }

        var took = clock.GetUtcNow().UtcDateTime - span.StartTimeUtc;
        metrics.RunEnded(outcome.Name, took);
        if (log.IsEnabled(LevelOf(outcome)))
        {
            log.RunEnded(LevelOf(outcome), run.Feed.Id, outcome.Name, took.TotalSeconds, run.Tally.ToString(), outcome.Problem);
        }
    }

    public void RunNotFinished(RunScope run, Activity span, Exception error)
    {
        span.AddException(error);
        log.RunNotFinished(run.Id, error.Message);
    }

    public void EndPoll(Activity span, RunScope run, PollOutcome polled)
    {
        var failed = polled as PollOutcome.Failed;
        var outcome = polled is PollOutcome.Unchanged ? "unchanged" : Word.Of(failed?.Outcome ?? polled.Fetch.Outcome);
        span.SetTag(Label.FeedId, run.Feed.Id).SetTag(Label.RunId, run.Id);
        span.Describe(polled.Fetch);
        span.End(outcome, failed?.Problem, isError: failed is not null);
        metrics.Polled(outcome);
    }

    public void FeedSilent(RunScope run, FeedSilence silence) => log.FeedSilent(run.Feed.Id, silence.Explain());

    public void PageRead(FetchResult page, TimeSpan took) => metrics.PageRead(page.Body.Length, took);

    public void EndVisit(Activity span, DueArticle article, ArticleOutcome outcome)
    {
        metrics.Visited(outcome.Name);
        switch (outcome)
        {
            case ArticleOutcome.Seen seen:
                EndSeen(span, article, seen);
                break;
            case ArticleOutcome.NotShown notShown:
                span.End(outcome.Name, notShown.Problem, isError: false);
                EndNotShown(article, notShown);
                break;
            case ArticleOutcome.Failed failed:
                span.End(outcome.Name, failed.Error);
                log.VisitFailed(failed.Error, article.Id);
                break;
        }
    }

    private void EndSeen(Activity span, DueArticle article, ArticleOutcome.Seen seen)
    {
        span.End(seen.Name, problem: null, isError: false);
        span.SetTag(Label.VersionId, seen.Saved.VersionId).SetTag(Label.Change, seen.Judged.Change);
        EndBios(span, seen.Page);
        if (seen.Page.IsLiveBlog)
        {
            // Its many versions are what it is for.
            span.SetTag(Label.LiveBlog, true);
        }

        if (seen.Saved.IsNewVersion)
        {
            EndNewVersion(article, seen);
        }
    }

    /// <summary>The span names the rule; the metric only says that it was one.</summary>
    private void EndBios(Activity span, ExtractedArticle page)
    {
        List<(string Place, string Evidence)> bios = [.. page.Authors.Where(author => author.Bio is not null).Select(author => (Word.Of(author.BioPlace), BioEvidence.Of(page, author)))];
        foreach (var (place, evidence) in bios)
        {
            metrics.BioFound(place, BioEvidence.KindOf(evidence));
        }

        if (bios.Count > 0)
        {
            span.SetTag(Label.BioPlace, bios.Select(bio => bio.Place).ToArray()).SetTag(Label.BioEvidence, bios.Select(bio => bio.Evidence).ToArray());
        }
    }

    private void EndNotShown(DueArticle article, ArticleOutcome.NotShown outcome)
    {
        if (log.IsEnabled(LevelOf(outcome)))
        {
            log.NotShown(LevelOf(outcome), article.Id, outcome.Name, outcome.Problem);
        }
    }

    private void EndNewVersion(DueArticle article, ArticleOutcome.Seen seen)
    {
        metrics.VersionStored(seen.Judged.Change);
        if (seen.Saved.Number == 1 && (seen.Page.Published ?? article.Published) is { } published && published < clock.GetUtcNow())
        {
            metrics.FirstVersionStored(clock.GetUtcNow() - published);
        }

        if (log.IsEnabled(LogLevel.Information))
        {
            log.VersionStored(article.Id, seen.Saved.Number, seen.Judged.Change, seen.Page.WordCount, RedactedUrl.Of(article.Url));
        }
    }

    private static LogLevel LevelOf(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Failed => LogLevel.Error,
        RunOutcome.PollFailed => LogLevel.Warning,
        _ => LogLevel.Information,
    };

    private static LogLevel LevelOf(ArticleOutcome.NotShown outcome) =>
        outcome.Result is FetchOutcome.NotModified ? LogLevel.Debug : LogLevel.Information;
}

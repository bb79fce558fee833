using Ingest.Worker.Fetching;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Articles;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>Visits what is due in a feed, a few at a time. One article that fails never stops the others.</summary>
internal sealed class DueVisits(
    ArticleStore articles, ArticlePipeline pipeline, OutcomeReporter reporter, TimeProvider clock, IOptions<PipelineOptions> options)
{
    /// <returns>False when the run's time was over first; what was not visited stays due.</returns>
    public async Task<bool> RunAsync(RunScope run, CancellationToken ct)
    {
        var deadline = clock.GetUtcNow() + options.Value.RunBudget;
        var due = await DueAsync(run, ct);
        var left = 0;
        await Parallel.ForEachAsync(due, Bounded(ct), async (article, token) =>
        {
            if (clock.GetUtcNow() >= deadline)
            {
                Interlocked.Increment(ref left);
                return;
            }

            await VisitAsync(article, run, token);
        });
        run.Tally.LeftDue(left);
        return left == 0;
    }

    private Task<List<DueArticle>> DueAsync(RunScope run, CancellationToken ct)
    {
        var (now, most) = (clock.GetUtcNow(), options.Value.MaxVisitsPerRun);
        return run.Request.IsOnDemand ? articles.ListedAsync(run.Feed.Id, most, now, ct) : articles.DueAsync(run.Feed.Id, most, now, ct);
    }

    private ParallelOptions Bounded(CancellationToken ct) =>
        new() { MaxDegreeOfParallelism = options.Value.ArticlesAtOnce, CancellationToken = ct };

    private async Task VisitAsync(DueArticle article, RunScope run, CancellationToken ct)
    {
        using var span = StageSpans.BeginVisit(article, run);
        ArticleOutcome outcome;
        try
        {
            outcome = await pipeline.RunAsync(article, run, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException and not StorageException { ConcernsOneRow: false })
        {
            outcome = new ArticleOutcome.Failed(error);
            await SetAsideAsync(article, run, error, ct);
        }

        run.Tally.Count(outcome);
        reporter.EndVisit(span, article, outcome);
        run.Request.Visits?.Report(outcome);
    }

    /// <summary>Visited again later, and later each time, rather than at once and for ever.</summary>
    private async Task SetAsideAsync(DueArticle article, RunScope run, Exception error, CancellationToken ct)
    {
        var nothing = new FetchResult { Outcome = FetchOutcome.ParseError, FinalUrl = article.Url };
        var reading = new PageReading(FetchOutcome.ParseError, Article: null, $"Unexpected: {error.GetType().Name}: {error.Message}");
        var page = new VisitedPage(clock.GetUtcNow(), nothing);
        await articles.RecordVisitAsync(article.Id, VisitRecord.Of(article, run, page, reading, judged: null), ct);
    }
}

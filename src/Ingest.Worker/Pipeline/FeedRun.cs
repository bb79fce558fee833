using System.Diagnostics;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Telemetry;

namespace Ingest.Worker.Pipeline;

/// <summary>One pass over one feed: poll it, record its entries, visit what is due. One trace, one row, exactly one outcome.</summary>
internal sealed class FeedRun(FeedStore feeds, RunStore runs, FeedPoll poll, DueVisits visits, OutcomeReporter reporter)
{
    /// <summary>The row's end is written even while the program stops, but does not hold it up for longer than this.</summary>
    private static readonly TimeSpan FinishLimit = TimeSpan.FromSeconds(5);

    /// <exception cref="OperationCanceledException">The run was stopped; what it stored stays, the rest stays due.</exception>
    public async Task<RunReport> RunAsync(RunRequest request, CancellationToken ct)
    {
        using var span = IngestTracing.StartRun();
        if (await SubscribedAsync(request, ct) is not { } feed)
        {
            return new RunReport(new RunOutcome.NotSubscribed(), new Dictionary<string, long>(StringComparer.Ordinal), span.TraceId);
        }

        var run = new RunScope(await runs.BeginAsync(feed.Id, span.TraceId.ToHexString(), ct), feed, request);
        RunOutcome outcome = new RunOutcome.Stopped();
        try
        {
            outcome = await PollAndVisitAsync(run, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            outcome = new RunOutcome.Failed(error);
        }
        finally
        {
            reporter.EndRun(span, run, outcome);
            await FinishAsync(run, outcome, span);
        }

        return new RunReport(outcome, run.Tally.Snapshot(), span.TraceId);
    }

    private async Task<RunOutcome> PollAndVisitAsync(RunScope run, CancellationToken ct)
    {
        var polled = await poll.RunAsync(run, ct);
        var isInTime = await visits.RunAsync(run, ct);
        return polled ?? (isInTime ? new RunOutcome.Completed() : new RunOutcome.OutOfTime());
    }

    private async Task<Feed?> SubscribedAsync(RunRequest request, CancellationToken ct)
    {
        var feed = await feeds.FindAsync(request.FeedId, ct);
        return feed?.Status is FeedStatus.Paused && !request.IsOnDemand ? null : feed;
    }

    private async Task FinishAsync(RunScope run, RunOutcome outcome, Activity span)
    {
        using var limit = new CancellationTokenSource(FinishLimit);
        try
        {
            await runs.FinishAsync(run.Id, outcome.Name, run.Tally.Snapshot(), outcome.Problem, limit.Token);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            reporter.RunNotFinished(run, span, error);
        }
    }
}

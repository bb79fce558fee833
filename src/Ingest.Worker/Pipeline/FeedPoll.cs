using Ingest.Worker.Polling;
using Ingest.Worker.Telemetry;

namespace Ingest.Worker.Pipeline;

/// <summary>Asks a feed for what is new and records what it says.</summary>
internal sealed class FeedPoll(FeedPoller poller, PollRecorder recorder, OutcomeReporter reporter, TimeProvider clock)
{
    /// <returns>Null when the feed was read, or is not due.</returns>
    public async Task<RunOutcome?> RunAsync(RunScope run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (!run.Request.IsOnDemand && NextRun.PollOf(run.Feed) > now)
        {
            return null;
        }

        using var span = IngestTracing.Start(TelemetryNames.Span.FeedPoll);
        var polled = await poller.PollAsync(PolledFeed.ToPoll(run.Feed), ct);
        if (await recorder.RecordAsync(run, polled, now, ct) is { } silence)
        {
            reporter.FeedSilent(run, silence);
        }

        reporter.EndPoll(span, run, polled);
        return polled is PollOutcome.Failed failed ? new RunOutcome.PollFailed(failed.Outcome, failed.Problem) : null;
    }
}

using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling.Timing;

/// <summary>How a feed is doing, why, and what to do about it.</summary>
/// <param name="Reason">One sentence; null when all is well.</param>
/// <param name="Advice">One sentence; null when there is nothing to do.</param>
internal sealed record FeedHealth(FeedCondition Condition, string? Reason, string? Advice)
{
    // Two time-outs in a row are weather, four are a failure; one 404 and a bit are as well.
    private const double FailingWeight = 2;

    public static FeedHealth Judge(FeedWishes wishes, PollHistory history, FeedRhythm rhythm, PollingOptions options, DateTimeOffset now)
    {
        if (wishes.Paused)
        {
            return new FeedHealth(FeedCondition.Paused, "Paused by its user.", "`ingest feed resume` polls it again.");
        }

        if (history is { Failures: > 0, LastOutcome: { } outcome })
        {
            var (reason, advice) = FailureKinds.Explain(outcome);
            return new FeedHealth(ConditionOf(history, outcome, options, now), reason, advice);
        }

        return FeedSilence.Judge(rhythm, options, now) is { IsSilent: true } silence
            ? new FeedHealth(FeedCondition.Active, silence.Explain(), "Look at the publisher's site: if it has news, discover its feed anew.")
            : new FeedHealth(FeedCondition.Active, null, null);
    }

    private static FeedCondition ConditionOf(PollHistory history, FetchOutcome outcome, PollingOptions options, DateTimeOffset now)
    {
        if (outcome == FetchOutcome.Gone)
        {
            return FeedCondition.Gone;
        }

        if (now - history.FailingSince >= options.DormantAfter)
        {
            return outcome is FetchOutcome.NotFound or FetchOutcome.SoftNotFound ? FeedCondition.Gone : FeedCondition.Dormant;
        }

        return history.FailureWeight >= FailingWeight ? FeedCondition.Failing : FeedCondition.Active;
    }
}

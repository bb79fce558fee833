using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling.Timing;

/// <summary>How a feed's last polls went.</summary>
internal sealed record PollHistory
{
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>In a row.</summary>
    public int Failures { get; init; }

    /// <summary>The same, each counted by what its kind weighs.</summary>
    public double FailureWeight { get; init; }

    public DateTimeOffset? FailingSince { get; init; }

    public FetchOutcome? LastOutcome { get; init; }

    public PollHistory After(PollOutcome outcome, DateTimeOffset now) => outcome is PollOutcome.Failed failed
        ? this with
        {
            Failures = Failures + 1,
            FailureWeight = FailureWeight + FailureKinds.WeightOf(failed.Outcome),
            FailingSince = FailingSince ?? now,
            LastOutcome = failed.Outcome,
        }
        : new PollHistory { LastSuccess = now, LastOutcome = outcome.Fetch.Outcome };
}

namespace Ingest.Worker.Fetching;

/// <summary>A fetch that did not bring what was asked for: how it counts, and the sentence for a person.</summary>
internal sealed record FetchProblem(FetchOutcome Outcome, string Text)
{
    /// <summary>When the host wants to be asked again, where it said so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

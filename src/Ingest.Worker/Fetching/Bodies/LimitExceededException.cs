namespace Ingest.Worker.Fetching.Bodies;

/// <summary>A body is larger, slower or more inflated than the options allow; the message says which.</summary>
internal sealed class LimitExceededException(FetchOutcome outcome, string message) : IOException(message)
{
    public FetchOutcome Outcome { get; } = outcome;
}

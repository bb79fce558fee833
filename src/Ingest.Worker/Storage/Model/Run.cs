namespace Ingest.Worker.Storage.Model;

/// <summary>One scheduled pass over one feed; or one command, such as a re-extraction.</summary>
internal sealed class Run
{
    public required Guid Id { get; init; }

    public long? FeedId { get; init; }

    public required string TraceId { get; init; }

    public required string AppVersion { get; init; }

    public required string Host { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public string? Outcome { get; init; }

    /// <summary>A JSON object of name to number.</summary>
    public string Counters { get; init; } = "{}";

    public string? Problem { get; init; }
}

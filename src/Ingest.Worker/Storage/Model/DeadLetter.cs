namespace Ingest.Worker.Storage.Model;

/// <summary>Something that could not be stored, and why; nothing is dropped silently.</summary>
internal sealed class DeadLetter
{
    public long Id { get; init; }

    public long? FeedId { get; init; }

    /// <summary>"entry".</summary>
    public required string Kind { get; init; }

    /// <summary>Hash of what it was, so that the same one is kept once.</summary>
    public required byte[] Fingerprint { get; init; }

    public required string Reason { get; init; }

    /// <summary>JSON.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    public int Times { get; init; } = 1;

    public Guid? RunId { get; init; }
}

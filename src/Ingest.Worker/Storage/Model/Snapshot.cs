namespace Ingest.Worker.Storage.Model;

/// <summary>Bytes that were served, once per distinct content. The hash outlives the bytes.</summary>
internal sealed class Snapshot
{
    public required byte[] Sha256 { get; init; }

    /// <summary>As HTTP said.</summary>
    public string? ContentType { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Zstandard; null once retention has dropped it.</summary>
    public byte[]? Body { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    public DateTimeOffset? DroppedAt { get; init; }
}

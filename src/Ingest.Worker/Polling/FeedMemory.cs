namespace Ingest.Worker.Polling;

/// <summary>What the next poll is asked with. Replaced as a whole by a poll that was answered, kept by one that failed, but that the next one may be without conditions.</summary>
internal sealed record FeedMemory
{
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header's value as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>SHA-256 of the last document, 32 bytes.</summary>
    public byte[]? BodySha256 { get; init; }

    /// <summary>Polls since the last one without ETag and Last-Modified.</summary>
    public int PollsSinceFull { get; init; }
}

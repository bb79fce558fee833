namespace Ingest.Worker.Storage.Model;

/// <summary>A host that asked to be left alone.</summary>
internal sealed class StoredHost
{
    public required string Host { get; init; }

    /// <summary>By the last Retry-After that it sent with a 429 or 503; it may be over.</summary>
    public required DateTimeOffset LeaveAloneUntil { get; init; }
}

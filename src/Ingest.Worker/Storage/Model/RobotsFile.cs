namespace Ingest.Worker.Storage.Model;

/// <summary>What a site's robots.txt said last.</summary>
internal sealed class RobotsFile
{
    public required string Site { get; init; }

    /// <summary>At most 500 KiB; null where the site has none.</summary>
    public byte[]? Body { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }
}

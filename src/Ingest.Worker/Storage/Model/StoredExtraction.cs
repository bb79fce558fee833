namespace Ingest.Worker.Storage.Model;

/// <summary>Where a text came from: which bytes, read by which extractor with which site rule.</summary>
internal sealed class StoredExtraction
{
    public long Id { get; init; }

    public required byte[] SnapshotSha256 { get; init; }

    public required string ExtractorVersion { get; init; }

    /// <summary>Empty where no rule of the site applied.</summary>
    public required string SiteRule { get; init; }

    /// <summary>A JSON object of field to the evidence that gave it.</summary>
    public required string Evidence { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public required DateTimeOffset ExtractedAt { get; init; }

    /// <summary>When the same extractor read the same bytes with the same rule once more, last; null while it did so once.</summary>
    public DateTimeOffset? ReadAgainAt { get; init; }

    public Guid? RunId { get; init; }
}

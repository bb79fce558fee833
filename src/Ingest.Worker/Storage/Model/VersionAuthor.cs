namespace Ingest.Worker.Storage.Model;

/// <summary>An author in the byline of a version, as printed there, with the bio that was shown.</summary>
internal sealed class VersionAuthor
{
    public required long VersionId { get; init; }

    /// <summary>From 0, in the order of the byline.</summary>
    public required int Position { get; init; }

    public required long AuthorId { get; set; }

    public required string Name { get; init; }

    public string? Role { get; init; }

    /// <summary>The bio that was printed when the version was first seen.</summary>
    public long? BioId { get; init; }

    /// <summary>The bio that was printed when the version was last seen.</summary>
    public long? LatestBioId { get; set; }
}

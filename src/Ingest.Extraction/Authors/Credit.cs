namespace Ingest.Extraction.Authors;

/// <summary>A name that one byline source gives, and what the source says beside it.</summary>
internal sealed record Credit(string Name, AuthorKind Kind)
{
    /// <summary>The source says that this is no person.</summary>
    public bool IsStatedHouse { get; init; }

    public string? Role { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Addresses of the same person elsewhere.</summary>
    public IReadOnlyList<string> SameAs { get; init; } = [];
}

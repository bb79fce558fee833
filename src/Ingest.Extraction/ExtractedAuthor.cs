namespace Ingest.Extraction;

/// <summary>One bylined author, and what the page prints about that person.</summary>
public sealed record ExtractedAuthor(string Name)
{
    public AuthorKind Kind { get; init; }

    /// <summary>A job title beside the name ("Staff Writer"), not a bio.</summary>
    public string? Role { get; init; }

    /// <summary>The bio as printed, white space normalised; its paragraphs are separated by a line break.</summary>
    public string? Bio { get; init; }

    /// <summary>Where the bio stands on the page.</summary>
    public BioPlace BioPlace { get; init; }

    public string? Email { get; init; }

    /// <summary>Without the "@".</summary>
    public string? Twitter { get; init; }

    /// <summary>The author's profile page, absolute.</summary>
    public Uri? Url { get; init; }
}

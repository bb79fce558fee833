namespace Ingest.Worker.Comparison;

/// <summary>What two sights of an article are compared by: as it was read, nothing normalised yet.</summary>
internal sealed record ArticleState
{
    public string? Title { get; init; }

    public string? Dek { get; init; }

    /// <summary>Authors' names in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Paragraphs separated by a blank line.</summary>
    public required string Body { get; init; }

    /// <summary>Author name → bio. A changed bio is a change of class bio, recorded with the bio and not as a version.</summary>
    public IReadOnlyDictionary<string, string> Bios { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public DateTimeOffset? Modified { get; init; }

    /// <summary>The page shows a beginning only.</summary>
    public bool IsTeaser { get; init; }
}

namespace Ingest.Corpora;

/// <summary>What a corpus says that a page says.</summary>
public sealed record GoldArticle
{
    /// <summary>Null where the corpus has snippets only.</summary>
    public string? Body { get; init; }

    public string? Summary { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Snippets that must occur in the body.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that must not occur in the body.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}

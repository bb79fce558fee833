namespace Ingest.Worker.Storage.Articles;

/// <summary>An entry as it is stored, with the article that it points at.</summary>
internal sealed record ListedEntry
{
    /// <summary>Which of the plan's articles it is; entries of one article share it.</summary>
    public required int Slot { get; init; }

    /// <summary>Null for an article that the plan makes.</summary>
    public long? ArticleId { get; init; }

    public required string Link { get; init; }

    public required string Domain { get; init; }

    public string? Guid { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public string? Summary { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}

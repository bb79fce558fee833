namespace Ingest.Worker.Storage.Model;

/// <summary>Which feed lists which article, since when, and what the feed says of it.</summary>
internal sealed class StoredEntry
{
    public required long FeedId { get; init; }

    public required long ArticleId { get; init; }

    public string? Guid { get; init; }

    public required string Link { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>As it was written, where it is not one of the standard forms or cannot be true.</summary>
    public string? PublishedText { get; init; }

    public bool IsZoneAssumed { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Content { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    public Guid? RunId { get; init; }
}

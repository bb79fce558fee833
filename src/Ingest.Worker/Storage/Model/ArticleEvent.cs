namespace Ingest.Worker.Storage.Model;

/// <summary>One thing that happened to an article without being an edit.</summary>
internal sealed class ArticleEvent
{
    public long Id { get; init; }

    public required long ArticleId { get; init; }

    public required ArticleEventKind Kind { get; init; }

    /// <summary>It happened after this and up to <see cref="SeenAt"/>; null when nothing was seen before.</summary>
    public DateTimeOffset? PreviousSeenAt { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    public string? Detail { get; init; }

    public Guid? RunId { get; init; }
}

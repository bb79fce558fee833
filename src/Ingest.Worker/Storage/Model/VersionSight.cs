namespace Ingest.Worker.Storage.Model;

/// <summary>A stretch of time in which an article was seen in one version; a page that flips has several of each.</summary>
internal sealed class VersionSight
{
    public required long ArticleId { get; init; }

    public required DateTimeOffset SeenFrom { get; init; }

    public required DateTimeOffset SeenTo { get; set; }

    public required long VersionId { get; init; }

    public int SeenCount { get; set; } = 1;

    public DateTimeOffset? ClaimedModifiedAt { get; set; }

    public Guid? RunId { get; init; }
}

namespace Ingest.Worker.Storage.Model;

/// <summary>Two articles that turned out to be one: why, when, and whether it was undone.</summary>
internal sealed class ArticleMerge
{
    public long Id { get; init; }

    public required long KeptId { get; init; }

    public required long FoldedId { get; init; }

    /// <summary>Articles that had been folded into <see cref="FoldedId"/> before and came along.</summary>
    public long[] CameAlong { get; init; } = [];

    public required string Reason { get; init; }

    public required DateTimeOffset MergedAt { get; init; }

    public DateTimeOffset? UndoneAt { get; set; }

    public Guid? RunId { get; init; }
}

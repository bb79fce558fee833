namespace Ingest.Worker.Storage.Model;

/// <summary>Two articles of different publishers with the same text; each stays an article of its own.</summary>
internal sealed class NearDuplicatePair
{
    /// <summary>The lower of the two.</summary>
    public required long ArticleId { get; init; }

    public required long OtherId { get; init; }

    /// <summary>0 to 1.</summary>
    public required float Similarity { get; init; }

    public required DateTimeOffset FoundAt { get; init; }

    public Guid? RunId { get; init; }
}

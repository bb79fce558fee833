namespace Ingest.Worker.Storage.Model;

/// <summary>An address or guid by which an article was ever known, and when.</summary>
internal sealed class StoredKey
{
    /// <summary>"url", "guid", "canonical", "redirect", "amp".</summary>
    public required string Kind { get; init; }

    /// <summary>The feed of a guid; 0 for an address.</summary>
    public required long Scope { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/>.</summary>
    public required byte[] Hash { get; init; }

    public required string Text { get; init; }

    public required long ArticleId { get; init; }

    public required DateTimeOffset SeenFrom { get; init; }

    public required DateTimeOffset SeenTo { get; init; }

    public Guid? RunId { get; init; }
}

using Ingest.Worker.Fetching;

namespace Ingest.Worker.Storage.Model;

/// <summary>What one fetch came to: a feed, a page or a profile; content, nothing new, or why neither.</summary>
internal sealed class Observation
{
    public long Id { get; init; }

    public required DateTimeOffset FetchedAt { get; init; }

    public Guid? RunId { get; init; }

    public string? SpanId { get; init; }

    public required FetchKind Kind { get; init; }

    public required FetchOutcome Outcome { get; init; }

    public long? PublisherId { get; init; }

    public long? FeedId { get; init; }

    public long? ArticleId { get; init; }

    /// <summary>The version that was seen, where the fetch showed one.</summary>
    public long? VersionId { get; set; }

    public required string Url { get; init; }

    /// <summary>Null when it is <see cref="Url"/>.</summary>
    public string? FinalUrl { get; init; }

    /// <summary>The addresses between, in order.</summary>
    public string[] Redirects { get; init; } = [];

    public int? HttpStatus { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Decompressed.</summary>
    public long? Bytes { get; init; }

    public required int DurationMs { get; init; }

    public byte[]? SnapshotSha256 { get; init; }

    public string? Problem { get; init; }
}

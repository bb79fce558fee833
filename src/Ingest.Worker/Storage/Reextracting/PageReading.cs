using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>What a later extractor makes of a stored page.</summary>
internal sealed record PageReading
{
    public required Guid RunId { get; init; }

    /// <summary>When it was read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When its bytes were served: the text that is read in them is as old.</summary>
    public required ShownRange Shown { get; init; }

    public required byte[] SnapshotSha256 { get; init; }

    public required ExtractedArticle Extracted { get; init; }

    public required ArticleState State { get; init; }

    public required string ExtractorVersion { get; init; }

    public string? SiteRule { get; init; }
}

using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>What a later extractor makes of the page of an article's current version.</summary>
internal sealed record PageReading
{
    public required Guid RunId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ExtractedArticle Extracted { get; init; }

    public required ArticleState State { get; init; }

    public required string ExtractorVersion { get; init; }

    public string? SiteRule { get; init; }
}

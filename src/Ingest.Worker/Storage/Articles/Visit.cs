using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>One fetch of an article's page and what was made of it.</summary>
internal sealed record Visit
{
    public required Guid RunId { get; init; }

    /// <summary>When the page was fetched. With the run and the address it says which visit this is: saved twice, it is one visit.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the page was shown, where it was read long after.</summary>
    public ShownRange? Shown { get; init; }

    public DateTimeOffset ShownFrom => Shown?.From ?? At;

    public DateTimeOffset ShownTo => Shown?.To ?? At;

    public required Uri Requested { get; init; }

    public required FetchResult Fetch { get; init; }

    /// <summary>Null where one fetch was all, as it nearly always is.</summary>
    public FetchBeside? Beside { get; init; }

    /// <summary>Where reading the page came to something else than fetching it.</summary>
    public FetchOutcome? Outcome { get; init; }

    public ExtractedArticle? Extracted { get; init; }

    /// <summary>The article came in several pages, of which the fetch brought the first alone.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The state that was judged.</summary>
    public ArticleState? State { get; init; }

    /// <summary>What the page was read as (<see cref="ReadingFingerprint"/>); null where that is not recorded.</summary>
    public byte[]? Reading { get; init; }

    public string ExtractorVersion { get; init; } = ArticleExtractor.Version;

    public string? SiteRule { get; init; }

    public VersionOrigin Origin { get; init; } = VersionOrigin.Publisher;

    /// <summary>
    /// Reads a stored page with the extractor that read this visit's, null where that takes too long: so a bio that only this extractor
    /// reads so is told from one that the publisher changed.
    /// </summary>
    public Func<StoredPage, CancellationToken, Task<ExtractedArticle?>>? ReadAgain { get; init; }

    /// <summary>
    /// What differs may be the extractor's doing alone: the current text was read by another one, and no page is left to tell.
    /// </summary>
    public bool IsRereading { get; init; }

    public DateTimeOffset? NextVisitAt { get; init; }

    public string? Problem { get; init; }

    /// <summary>16 hexadecimal digits.</summary>
    public string? SpanId { get; init; }

    public FetchOutcome Result => Outcome ?? Fetch.Outcome;
}

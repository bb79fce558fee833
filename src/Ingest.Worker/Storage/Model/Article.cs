using Ingest.Worker.Fetching;

namespace Ingest.Worker.Storage.Model;

/// <summary>The thing that an entry points at; its identity survives a changed guid, address, host or headline.</summary>
internal sealed class Article
{
    public long Id { get; init; }

    /// <summary>Of the address; known for sure once a page was read.</summary>
    public long PublisherId { get; set; }

    /// <summary>The feed whose runs visit it: the first that listed it and is still subscribed.</summary>
    public long? FeedId { get; set; }

    /// <summary>Where to visit it.</summary>
    public required string Url { get; set; }

    /// <summary>As the feed lists it, until a page was read.</summary>
    public string? Title { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public ArticleStatus Status { get; set; }

    public long? CurrentVersionId { get; set; }

    public int Versions { get; set; }

    /// <summary>When the last version was first seen; null until there is a second.</summary>
    public DateTimeOffset? LastChangedAt { get; set; }

    public DateTimeOffset? LastVisitedAt { get; set; }

    public DateTimeOffset? NextVisitAt { get; set; }

    public FetchOutcome? LastOutcome { get; set; }

    /// <summary>Visits in a row that showed nothing new.</summary>
    public int UnchangedVisits { get; set; }

    /// <summary>Visits in a row that yielded no content.</summary>
    public int FailedVisits { get; set; }

    /// <summary>It was found in a feed's older pages, when it had long been published.</summary>
    public bool IsBackfilled { get; init; }

    /// <summary>Visits whose page was not read to its end: one that ends the process is counted before it does.</summary>
    public int Attempts { get; set; }

    public DateTimeOffset? QuarantinedAt { get; set; }

    public string? ETag { get; set; }

    /// <summary>The Last-Modified header's value as it was sent.</summary>
    public string? LastModified { get; set; }

    /// <summary>64-bit simhash of the current body; null when it is too short to say.</summary>
    public long? Fingerprint { get; set; }

    /// <summary>Pieces of <see cref="Fingerprint"/>: two near-duplicates share at least one.</summary>
    public int[]? Bands { get; set; }

    /// <summary>The article that this one turned out to be.</summary>
    public long? MergedInto { get; set; }

    /// <summary>The run that found it.</summary>
    public Guid? RunId { get; init; }
}

using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>An article that is due for a visit, and what the visit and the time of the next are decided by.</summary>
internal sealed record DueArticle
{
    public required long Id { get; init; }

    public required long PublisherId { get; init; }

    public required Uri Url { get; init; }

    public string? Title { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public required ArticleStatus Status { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset? Published { get; init; }

    /// <summary>When the last version after the first was first seen.</summary>
    public DateTimeOffset? LastChanged { get; init; }

    public DateTimeOffset? LastVisited { get; init; }

    public FetchOutcome? LastOutcome { get; init; }

    /// <summary>Null for one that is visited for another reason than that it is due.</summary>
    public DateTimeOffset? DueSince { get; init; }

    /// <summary>Visits in a row that showed nothing new.</summary>
    public required int UnchangedVisits { get; init; }

    /// <summary>Visits in a row that yielded no content.</summary>
    public required int FailedVisits { get; init; }

    public required int Versions { get; init; }
}

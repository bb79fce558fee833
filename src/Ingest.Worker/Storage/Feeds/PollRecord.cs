using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>What one poll of a feed came to, and what is remembered for the next.</summary>
internal sealed record PollRecord
{
    public required Guid RunId { get; init; }

    public required long FeedId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Uri Requested { get; init; }

    public required FetchResult Fetch { get; init; }

    /// <summary>Where reading the document came to something else than fetching it.</summary>
    public FetchOutcome? Outcome { get; init; }

    /// <summary>Null when there was no document to read.</summary>
    public ParsedFeed? Feed { get; init; }

    public required DateTimeOffset NextPollAt { get; init; }

    public required FeedStatus Status { get; init; }

    public int Failures { get; init; }

    public double FailureWeight { get; init; }

    public DateTimeOffset? FailingSince { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public byte[]? BodySha256 { get; init; }

    public int PollsSinceFull { get; init; }

    public TimeSpan? MeanGap { get; init; }

    /// <summary>On the first poll by the entries' own dates; later, when a poll found something new.</summary>
    public DateTimeOffset? LastNewEntryAt { get; init; }

    public DateTimeOffset? SilentAfter { get; init; }

    public DateTimeOffset? FreshUntil { get; init; }

    public int NewEntries { get; init; }

    /// <summary>Where the feed moved for good; asked there from now on.</summary>
    public string? NewUrl { get; init; }

    /// <summary>How it is known; kept in the feed's address history.</summary>
    public string MoveReason { get; init; } = "moved";

    public IReadOnlyList<string> ProposedUrls { get; init; } = [];

    public string? Problem { get; init; }

    public string? SpanId { get; init; }
}

using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>One fetch of an author's profile page.</summary>
internal sealed record ProfileRecord(Guid RunId, long FeedId, long PublisherId, DateTimeOffset At, Uri Requested, FetchResult Fetch)
{
    public string? SpanId { get; init; }

    /// <summary>As the row that the fetch leaves.</summary>
    public Observation ToObservation(byte[]? snapshot) => new()
    {
        FetchedAt = At,
        RunId = RunId,
        SpanId = SpanId,
        Kind = FetchKind.Profile,
        Outcome = Fetch.Outcome,
        PublisherId = PublisherId,
        FeedId = FeedId,
        Url = Requested.AbsoluteUri,
        FinalUrl = Fetch.FinalUrl == Requested ? null : Fetch.FinalUrl.AbsoluteUri,
        Redirects = [.. Fetch.Redirects.Select(redirect => redirect.From.AbsoluteUri)],
        HttpStatus = Fetch.Status,
        ETag = Fetch.ETag,
        LastModified = Fetch.LastModified,
        Bytes = Fetch.Body.IsEmpty ? null : Fetch.Body.Length,
        DurationMs = (int)Math.Min(Fetch.Duration.TotalMilliseconds, int.MaxValue),
        SnapshotSha256 = snapshot,
        Problem = Fetch.Problem,
    };
}

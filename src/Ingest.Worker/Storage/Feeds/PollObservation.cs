using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>A poll as the row that its fetch leaves.</summary>
internal static class PollObservation
{
    public static Observation Of(PollRecord poll, Feed feed, byte[]? snapshot) => new()
    {
        FetchedAt = poll.At,
        RunId = poll.RunId,
        SpanId = poll.SpanId,
        Kind = FetchKind.Feed,
        Outcome = poll.Outcome ?? poll.Fetch.Outcome,
        PublisherId = feed.PublisherId,
        FeedId = feed.Id,
        Url = poll.Requested.AbsoluteUri,
        FinalUrl = poll.Fetch.FinalUrl == poll.Requested ? null : poll.Fetch.FinalUrl.AbsoluteUri,
        Redirects = [.. poll.Fetch.Redirects.Select(redirect => redirect.From.AbsoluteUri)],
        HttpStatus = poll.Fetch.Status,
        ETag = poll.Fetch.ETag,
        LastModified = poll.Fetch.LastModified,
        Bytes = poll.Fetch.Body.IsEmpty ? null : poll.Fetch.Body.Length,
        DurationMs = (int)Math.Min(poll.Fetch.Duration.TotalMilliseconds, int.MaxValue),
        SnapshotSha256 = snapshot,
        Problem = poll.Problem ?? poll.Fetch.Problem,
    };
}

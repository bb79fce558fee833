using System.Security.Cryptography;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>What to ask a feed's server, and what its answer comes to. Pure.</summary>
internal static class PollReading
{
    /// <summary>Conditions are left out every <paramref name="fullEvery"/> polls: some servers answer 304 for ever.</summary>
    public static FetchRequest Ask(FeedToPoll feed, int fullEvery, DateTimeOffset now)
    {
        var request = new FetchRequest(feed.Url, FetchKind.Feed) { FeedUrls = feed.Urls };
        if (IsFull(feed, fullEvery))
        {
            return request;
        }

        return request with { ETag = feed.Memory.ETag, LastModified = Believable(feed.Memory.LastModified, now) };
    }

    public static PollOutcome Read(FeedToPoll feed, FetchResult fetch, int fullEvery)
    {
        var polls = IsFull(feed, fullEvery) ? 0 : feed.Memory.PollsSinceFull + 1;
        if (fetch.Outcome == FetchOutcome.NotModified)
        {
            return new PollOutcome.NotModified { Fetch = fetch, Memory = feed.Memory with { PollsSinceFull = polls }, MovedTo = MovedTo(feed, fetch) };
        }

        if (fetch.Outcome != FetchOutcome.Ok)
        {
            return Failed(feed, fetch, fetch.Outcome, fetch.Problem ?? $"The feed could not be fetched: {fetch.Outcome}.") with { Memory = WithoutConditions(feed, fetch, fullEvery) };
        }

        var memory = new FeedMemory { ETag = fetch.ETag, LastModified = fetch.LastModified, BodySha256 = SHA256.HashData(fetch.Body.Span), PollsSinceFull = polls };
        if (feed.Memory.BodySha256 is { } known && known.AsSpan().SequenceEqual(memory.BodySha256) && !feed.Full)
        {
            return new PollOutcome.Unchanged { Fetch = fetch, Memory = memory, MovedTo = MovedTo(feed, fetch) };
        }
        // What may be missing from it would be taken for known until the next full poll.
        memory = BodyEnd.MayBeMissing(fetch, FetchKind.Feed) ? new FeedMemory() : memory;
        return FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl) switch
        {
            FeedParseResult.Parsed parsed => new PollOutcome.Entries(LinkHeader.Complete(parsed.Feed, fetch)) { Fetch = fetch, Memory = memory, MovedTo = MovedTo(feed, fetch) },
            FeedParseResult.NotAFeed none => Failed(feed, fetch, none.Outcome, none.Reason),
            _ => throw new InvalidOperationException("An unknown result of the feed parser."),
        };
    }

    private static bool IsFull(FeedToPoll feed, int fullEvery) =>
        feed.Full || feed.Memory.PollsSinceFull + 1 >= fullEvery || feed.Memory is { ETag: null, LastModified: null };

    /// <summary>A date in the future would make every later change look old.</summary>
    private static string? Believable(string? lastModified, DateTimeOffset now) =>
        Dates.FeedDate.Parse(lastModified, Dates.DateReading.Default) is { } date && date > now.AddDays(1) ? null : lastModified;

    private static Uri? MovedTo(FeedToPoll feed, FetchResult fetch) =>
        fetch.Redirects.Count > 0 && fetch.Redirects.All(r => r.IsPermanent) && fetch.FinalUrl != feed.Url ? fetch.FinalUrl : null;

    /// <summary>There are servers that cannot cope with conditions, and would go on failing as long as there are any.</summary>
    private static FeedMemory WithoutConditions(FeedToPoll feed, FetchResult fetch, int fullEvery) =>
        fetch.Outcome is FetchOutcome.HttpError or FetchOutcome.ServerError ? feed.Memory with { PollsSinceFull = fullEvery } : feed.Memory;

    private static PollOutcome.Failed Failed(FeedToPoll feed, FetchResult fetch, FetchOutcome outcome, string problem) =>
        new(outcome, problem, []) { Fetch = fetch, Memory = feed.Memory };
}

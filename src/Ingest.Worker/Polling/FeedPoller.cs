using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Discovery;
using Ingest.Worker.Polling.Fields;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Polling;

/// <summary>Asks one feed once; and where it is lost, looks where it may have gone.</summary>
internal sealed class FeedPoller(WebFetcher fetcher, FeedFinder finder, SitemapIndex sitemaps, TimeProvider clock, IOptions<PollingOptions> options)
{
    /// <summary>Never throws for anything that a server does; only for cancellation.</summary>
    public async Task<PollOutcome> PollAsync(FeedToPoll feed, CancellationToken ct)
    {
        var fullEvery = options.Value.FullPollEvery;
        var fetch = await fetcher.GetAsync(PollReading.Ask(feed, fullEvery, clock.GetUtcNow()), ct);
        var outcome = PollReading.Read(feed, fetch, fullEvery);
        return outcome switch
        {
            PollOutcome.Failed failed when feed.SearchWhenLost && IsLost(failed.Outcome) => failed with { Proposals = await ProposeAsync(feed, failed.Fetch, ct) },
            PollOutcome.Entries { Feed.Kind: "sitemapindex" } index => await FollowAsync(feed, index, ct),
            PollOutcome.Entries { MovedTo: null, Feed.Hints.NewUrl: { } written } entries => await FollowWordAsync(feed, entries, written, ct),
            _ => outcome,
        };
    }

    /// <summary>Nothing is remembered of an index: the same index may lead to sitemaps that have changed.</summary>
    private async Task<PollOutcome> FollowAsync(FeedToPoll feed, PollOutcome.Entries index, CancellationToken ct) =>
        index with { Feed = await sitemaps.ReadAsync(index.Feed, feed.Urls, ct), Memory = new FeedMemory() };

    /// <summary>
    /// Where the feed names its new address and there is a feed, which does not point back, it has moved there. The old address answers
    /// yet, so nothing is lost where the new one does not.
    /// </summary>
    private async Task<PollOutcome> FollowWordAsync(FeedToPoll feed, PollOutcome.Entries entries, string written, CancellationToken ct)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var url) || !Addresses.IsWeb(written) || url.UserInfo.Length > 0 || url == feed.Url || url == entries.Fetch.FinalUrl)
        {
            return entries;
        }

        var there = await fetcher.GetAsync(new FetchRequest(url, FetchKind.Feed) { FeedUrls = feed.Urls }, ct);
        var isFeed = there.Outcome == FetchOutcome.Ok && FeedParser.Parse(there.Body, there.ContentType, there.BaseUrl) is FeedParseResult.Parsed parsed
            && (parsed.Feed.Hints.NewUrl is not { } further || further == written);
        return isFeed ? entries with { MovedTo = url, MoveReason = "new_feed_url", Memory = new FeedMemory() } : entries;
    }

    private static bool IsLost(FetchOutcome outcome) => outcome is FetchOutcome.NotAFeed or FetchOutcome.NotFound or FetchOutcome.Gone;

    /// <summary>By the page that came in its place, then on the site that it named, then on the host that served it.</summary>
    private async Task<IReadOnlyList<Uri>> ProposeAsync(FeedToPoll feed, FetchResult fetch, CancellationToken ct)
    {
        var found = fetch.Outcome == FetchOutcome.Ok ? await finder.FindOnPageAsync(fetch, feed.Urls, ct) : [];
        Uri?[] places = [feed.Site, new Uri(feed.Url.GetLeftPart(UriPartial.Authority))];
        foreach (var place in places.OfType<Uri>().Where(place => place != feed.Url).Distinct())
        {
            if (found.Count == 0)
            {
                found = await finder.FindAsync(place, feed.Urls, ct);
            }
        }

        return [.. found.Select(f => f.Url).Where(u => u != feed.Url)];
    }
}

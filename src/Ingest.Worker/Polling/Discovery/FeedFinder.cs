using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Robots;

namespace Ingest.Worker.Polling.Discovery;

/// <summary>From any address of a site to its feeds.</summary>
internal sealed class FeedFinder(WebFetcher fetcher, SitemapIndex sitemaps)
{
    // A page that declares more has one for every tag; the first are the site's own.
    private const int MaxTried = 12;
    private const int MaxFound = 5;
    private const int MaxSitemaps = 4;

    /// <summary>A page takes a second of parsing at most; longer is not a page, but an attack.</summary>
    private static readonly TimeSpan ParseLimit = TimeSpan.FromSeconds(5);

    /// <summary>Best first; one where the address, or where it redirects to, is a feed itself.</summary>
    /// <param name="feedUrls">The addresses of the subscription that is looked for, whose credentials hold beside those of what is found.</param>
    public async Task<IReadOnlyList<FoundFeed>> FindAsync(Uri site, IReadOnlyList<string> feedUrls, CancellationToken ct)
    {
        string[] urls = [site.OriginalString, .. feedUrls];
        var fetch = await fetcher.GetAsync(new FetchRequest(site, FetchKind.Feed) { FeedUrls = urls }, ct);
        if (await ReadAsync(site, urls, fetch, ct) is { } itself)
        {
            return [itself];
        }

        var found = fetch.Outcome == FetchOutcome.Ok ? await FindOnPageAsync(fetch, urls, ct) : await TryAsync(FeedLinks.Usual(site), urls, ct);
        return found.Count > 0 ? found : await FindSitemapAsync(site, urls, ct);
    }

    /// <summary>A publisher that dropped its feeds still tells search engines what is new; robots.txt says where (sitemaps.org).</summary>
    private async Task<IReadOnlyList<FoundFeed>> FindSitemapAsync(Uri site, string[] feedUrls, CancellationToken ct)
    {
        var robots = await fetcher.GetAsync(new FetchRequest(new Uri(site, "/robots.txt"), FetchKind.Robots) { FeedUrls = feedUrls }, ct);
        if (robots.Outcome != FetchOutcome.Ok)
        {
            return [];
        }

        var named = RobotsParser.Parse(robots.Body.Span, "").Sitemaps
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 ? url : null).OfType<Uri>()
            .OrderByDescending(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)).Take(MaxSitemaps);
        return [.. (await TryAsync(named.Select((url, i) => new FeedCandidate(url, null, i)), feedUrls, ct)).Take(1)];
    }

    /// <summary>The feeds of a page that was fetched already.</summary>
    public async Task<IReadOnlyList<FoundFeed>> FindOnPageAsync(FetchResult page, IReadOnlyList<string> feedUrls, CancellationToken ct)
    {
        var html = TextDecoder.DecodeHtml(page.Body.Span, page.ContentType);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ParseLimit);
        try
        {
            return await TryAsync(FeedLinks.Find(html, page.FinalUrl, limit.Token), feedUrls, ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The page is too costly to read; where sites usually keep their feeds is still worth a look.
            return await TryAsync(FeedLinks.Usual(page.FinalUrl), feedUrls, ct);
        }
    }

    private async Task<FoundFeed?> ReadAsync(Uri asked, IReadOnlyList<string> feedUrls, FetchResult fetch, CancellationToken ct)
    {
        if (fetch.Outcome != FetchOutcome.Ok || FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl) is not FeedParseResult.Parsed { Feed: var feed })
        {
            return null;
        }

        if (feed.Kind != "sitemapindex")
        {
            return new FoundFeed(WebAddress.Public(asked), fetch.FinalUrl, feed);
        }

        var listed = await sitemaps.ReadAsync(feed, feedUrls, ct);
        return listed.Entries.Count > 0 ? new FoundFeed(WebAddress.Public(asked), fetch.FinalUrl, listed) : null;
    }

    private async Task<IReadOnlyList<FoundFeed>> TryAsync(IEnumerable<FeedCandidate> candidates, IReadOnlyList<string> feedUrls, CancellationToken ct)
    {
        var found = new List<FoundFeed>();
        var bestRank = int.MaxValue;
        foreach (var candidate in candidates.Take(MaxTried))
        {
            // Guesses are only made where nothing was found; a guess beside a declared feed is the same feed again.
            if (found.Count >= MaxFound || (found.Count > 0 && candidate.Rank > bestRank + 10))
            {
                break;
            }

            string[] urls = [candidate.Url.OriginalString, .. feedUrls];
            var fetch = await fetcher.GetAsync(new FetchRequest(candidate.Url, FetchKind.Feed) { FeedUrls = urls }, ct);
            if (await ReadAsync(candidate.Url, urls, fetch, ct) is not { } feed || found.Any(f => f.FinalUrl == feed.FinalUrl))
            {
                continue;
            }

            bestRank = Math.Min(bestRank, candidate.Rank);
            found.Add(feed);
        }

        return found;
    }
}

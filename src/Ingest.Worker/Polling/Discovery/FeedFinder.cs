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
    public async Task<IReadOnlyList<FoundFeed>> FindAsync(Uri site, CancellationToken ct)
    {
        var fetch = await fetcher.GetAsync(new FetchRequest(site, FetchKind.Feed), ct);
        if (await ReadAsync(fetch, ct) is { } itself)
            return [itself];
        var found = fetch.Outcome == FetchOutcome.Ok ? await FindOnPageAsync(fetch, ct) : await TryAsync(FeedLinks.Usual(site), ct);
        return found.Count > 0 ? found : await FindSitemapAsync(site, ct);
    }

    /// <summary>A publisher that dropped its feeds still tells search engines what is new; robots.txt says where (sitemaps.org).</summary>
    private async Task<IReadOnlyList<FoundFeed>> FindSitemapAsync(Uri site, CancellationToken ct)
    {
        var robots = await fetcher.GetAsync(new FetchRequest(new Uri(site, "/robots.txt"), FetchKind.Robots), ct);
        if (robots.Outcome != FetchOutcome.Ok)
            return [];
        var named = RobotsParser.Parse(robots.Body.Span, "").Sitemaps
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 ? url : null).OfType<Uri>()
            .OrderByDescending(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)).Take(MaxSitemaps);
        return [.. (await TryAsync(named.Select((url, i) => new FeedCandidate(url, null, i)), ct)).Take(1)];
    }

    /// <summary>The feeds of a page that was fetched already.</summary>
    public async Task<IReadOnlyList<FoundFeed>> FindOnPageAsync(FetchResult page, CancellationToken ct)
    {
        var html = TextDecoder.DecodeHtml(page.Body.Span, page.ContentType);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ParseLimit);
        try
        {
            return await TryAsync(await FeedLinks.FindAsync(html, page.FinalUrl, limit.Token), ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The page is too costly to read; where sites usually keep their feeds is still worth a look.
            return await TryAsync(FeedLinks.Usual(page.FinalUrl), ct);
        }
    }

    private async Task<FoundFeed?> ReadAsync(FetchResult fetch, CancellationToken ct)
    {
        if (fetch.Outcome != FetchOutcome.Ok || FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl) is not FeedParseResult.Parsed { Feed: var feed })
            return null;
        if (feed.Kind != "sitemapindex")
            return new FoundFeed(fetch.FinalUrl, feed);
        var listed = await sitemaps.ReadAsync(feed, ct);
        return listed.Entries.Count > 0 ? new FoundFeed(fetch.FinalUrl, listed) : null;
    }

    private async Task<IReadOnlyList<FoundFeed>> TryAsync(IEnumerable<FeedCandidate> candidates, CancellationToken ct)
    {
        var found = new List<FoundFeed>();
        var bestRank = int.MaxValue;
        foreach (var candidate in candidates.Take(MaxTried))
        {
            // Guesses are only made where nothing was found; a guess beside a declared feed is the same feed again.
            if (found.Count >= MaxFound || (found.Count > 0 && candidate.Rank > bestRank + 10))
                break;
            var fetch = await fetcher.GetAsync(new FetchRequest(candidate.Url, FetchKind.Feed), ct);
            if (await ReadAsync(fetch, ct) is not { } feed || found.Any(f => f.Url == feed.Url))
                continue;
            bestRank = Math.Min(bestRank, candidate.Rank);
            found.Add(feed);
        }

        return found;
    }
}

namespace Ingest.Worker.Fetching;

/// <summary>The one way out: feeds, pages, profiles, sitemaps and robots.txt are all fetched here.</summary>
internal sealed class WebFetcher(RedirectChain chain)
{
    /// <summary>Never throws for anything that a server or the network does; only for cancellation.</summary>
    public Task<FetchResult> GetAsync(FetchRequest request, CancellationToken ct) =>
        chain.FollowAsync(request, (_, _) => default, ct);
}

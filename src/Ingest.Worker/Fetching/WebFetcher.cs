using Ingest.Worker.Fetching.Robots;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>The one way out: feeds, pages, profiles, sitemaps and robots.txt are all fetched here.</summary>
internal sealed class WebFetcher(RedirectChain chain, RobotsGate robots, IOptions<FetchOptions> options)
{
    /// <summary>Never throws for anything that a server or the network does; only for cancellation.</summary>
    public async Task<FetchResult> GetAsync(FetchRequest request, CancellationToken ct)
    {
        var result = await chain.FollowAsync(request, (url, token) => robots.MayVisitAsync(url, request.Kind, token), ct);
        return PageRules.Judge(request, result, options.Value);
    }
}

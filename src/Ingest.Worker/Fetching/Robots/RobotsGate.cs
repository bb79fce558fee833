using Ingest.Worker.Fetching.Pacing;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching.Robots;

/// <summary>Asks each site's robots.txt, once a day, whether an address may be visited.</summary>
internal sealed class RobotsGate(RedirectChain chain, HostPacing pacing, IOptions<FetchOptions> options, TimeProvider clock)
{
    private const int MostSites = 4_096;

    private readonly FetchOptions manners = options.Value;
    private readonly Dictionary<string, RobotsSite> sites = [];
    private readonly Lock guard = new();

    /// <summary>Null when the address may be visited.</summary>
    public async ValueTask<FetchProblem?> MayVisitAsync(Uri url, FetchKind kind, CancellationToken ct)
    {
        if (!Decides(kind))
            return null;
        var answer = await SiteOf(url).AnswerAsync(() => AskAsync(url, ct), clock, ct);
        if (answer.Problem is not null)
            return answer.Problem;
        if (answer.Rules.Allows(url))
            return null;
        var text = $"{WebAddress.Host(url)} closes this address to us in its robots.txt; ask the publisher, or turn Fetch:ObeyRobots off.";
        return new FetchProblem(FetchOutcome.RobotsDenied, text);
    }

    private bool Decides(FetchKind kind) => manners.ObeyRobots && kind switch
    {
        FetchKind.Page or FetchKind.Profile => true,
        FetchKind.Feed or FetchKind.Sitemap => manners.ObeyRobotsForFeeds,
        _ => false,
    };

    private async Task<RobotsAnswer> AskAsync(Uri url, CancellationToken ct)
    {
        var address = new Uri($"{url.Scheme}://{url.Authority}/robots.txt");
        var result = await chain.FollowAsync(new FetchRequest(address, FetchKind.Robots), (_, _) => default, ct);
        var answer = RobotsAnswer.From(result, manners.Product, clock.GetUtcNow());
        if (answer.Rules.CrawlDelay is { } delay)
            pacing.SetCrawlDelay(WebAddress.Host(url), delay);
        return answer;
    }

    private RobotsSite SiteOf(Uri url)
    {
        var key = $"{url.Scheme}://{WebAddress.Host(url)}";
        lock (guard)
        {
            if (sites.TryGetValue(key, out var site))
                return site;
            if (sites.Count >= MostSites)
                sites.Clear();
            return sites[key] = new RobotsSite();
        }
    }
}

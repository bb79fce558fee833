using Ingest.Worker.Fetching.Pacing;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching.Robots;

/// <summary>Asks each site's robots.txt, once a day, whether an address may be visited; once for all replicas where they share a memory.</summary>
internal sealed class RobotsGate(RedirectChain chain, HostPacing pacing, IOptions<FetchOptions> options, TimeProvider clock, RobotsMemory? memory = null)
{
    private const int MostSites = 4_096;

    private readonly FetchOptions manners = options.Value;
    private readonly Dictionary<string, RobotsSite> sites = [];
    private readonly Lock guard = new();

    /// <summary>Null when the address may be visited.</summary>
    public async ValueTask<FetchProblem?> MayVisitAsync(Uri url, FetchKind kind, CancellationToken ct)
    {
        if (!Decides(kind))
        {
            return null;
        }

        var answer = await SiteOf(url).AnswerAsync(() => AskAsync(url, ct), clock, ct);
        if (answer.Problem is not null)
        {
            return answer.Problem;
        }

        if (answer.Rules.Allows(url))
        {
            return null;
        }

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
        var known = memory is null ? null : await memory.Find(Site(url), ct);
        var answer = known is not null && RobotsAnswer.From(known, manners.Product) is var kept && kept.GoodUntil > clock.GetUtcNow()
            ? kept : await FetchAsync(url, known, ct);
        if (answer.Rules.CrawlDelay is { } delay)
        {
            pacing.SetCrawlDelay(WebAddress.Host(url), delay);
        }

        return answer;
    }

    /// <summary>A site that cannot be asked is held to what it said last (RFC 9309, 2.3.1.4).</summary>
    private async Task<RobotsAnswer> FetchAsync(Uri url, RobotsCopy? known, CancellationToken ct)
    {
        var address = new Uri($"{Site(url)}/robots.txt");
        var result = await chain.FollowAsync(new FetchRequest(address, FetchKind.Robots), (_, _) => default, ct);
        var now = clock.GetUtcNow();
        var answer = RobotsAnswer.From(result, manners.Product, now);
        if (answer.Problem is not null)
        {
            return known is null ? answer : RobotsAnswer.From(known, manners.Product) with { GoodUntil = answer.GoodUntil };
        }

        if (memory is not null)
        {
            await memory.Keep(Site(url), RobotsCopy(result, now), ct);
        }

        return answer;
    }

    private static RobotsCopy RobotsCopy(FetchResult result, DateTimeOffset now) =>
        new(result.Outcome == FetchOutcome.Ok ? result.Body.Span[..Math.Min(result.Body.Length, RobotsParser.MostBytes)].ToArray() : null, now);

    private static string Site(Uri url) => $"{url.Scheme}://{url.Authority}";

    private RobotsSite SiteOf(Uri url)
    {
        var key = Site(url);
        lock (guard)
        {
            if (sites.TryGetValue(key, out var site))
            {
                return site;
            }

            if (sites.Count >= MostSites)
            {
                sites.Clear();
            }

            return sites[key] = new RobotsSite();
        }
    }
}

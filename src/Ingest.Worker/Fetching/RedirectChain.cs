using Ingest.Worker.Fetching.Pacing;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Follows redirects ourselves: each hop waits for its host's turn and is checked and counted as a new request.</summary>
internal sealed class RedirectChain(Exchange exchange, HostPacing pacing, IOptions<FetchOptions> options, TimeProvider clock)
{
    private readonly FetchOptions limits = options.Value;

    /// <param name="mayVisit">Asked before each hop; a problem ends the chain there.</param>
    public async Task<FetchResult> FollowAsync(
        FetchRequest request, Func<Uri, CancellationToken, ValueTask<FetchProblem?>> mayVisit, CancellationToken ct)
    {
        var trail = new RedirectTrail(request.Url, limits.MaxRedirects);
        while (true)
        {
            var refusal = WhyRefused(trail.Url) ?? await mayVisit(trail.Url, ct);
            var hop = refusal is null ? await VisitAsync(trail, request, ct) : Exchange.Failed(trail.Url, refusal);
            var result = trail.Record(hop);
            if (hop.Location is null)
            {
                return result;
            }

            if (trail.GoOn(hop.Location) is { } problem)
            {
                return result with { Outcome = problem.Outcome, Problem = problem.Text };
            }
        }
    }

    private static FetchProblem? WhyRefused(Uri url) =>
        WebAddress.WhyRefused(url) is { } reason ? new FetchProblem(FetchOutcome.AddressRefused, $"The address {reason}.") : null;

    private async Task<ExchangeResult> VisitAsync(RedirectTrail trail, FetchRequest request, CancellationToken ct)
    {
        var host = WebAddress.Host(trail.Url);
        await using var turn = await pacing.EnterAsync(host, ct);
        if (turn.LeaveAlone is { } wait)
        {
            return LeftAlone(trail.Url, host, wait);
        }

        var started = clock.GetTimestamp();
        var hop = await exchange.GetAsync(new Hop(trail.Url, request, trail.Cookies, limits.TotalTimeout - trail.Spent), ct);
        var took = clock.GetElapsedTime(started);
        await turn.AskedAsync(took, hop.Result, ct);
        return hop with { Result = hop.Result with { Duration = took } };
    }

    private static ExchangeResult LeftAlone(Uri url, string host, TimeSpan wait)
    {
        var text = $"{host} asked to be left alone for another {(wait.TotalMinutes < 2 ? $"{wait.TotalSeconds:0} s" : $"{wait.TotalMinutes:0} min")}; nothing is asked of it before then.";
        return Exchange.Failed(url, new FetchProblem(FetchOutcome.RateLimited, text) { RetryAfter = wait });
    }
}

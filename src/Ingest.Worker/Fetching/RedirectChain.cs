using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Follows redirects ourselves: each hop waits for its host's turn and is checked and counted as a new request.</summary>
internal sealed class RedirectChain(Exchange exchange, HostPacing pacing, IOptions<FetchOptions> options, TimeProvider clock)
{
    private readonly FetchOptions limits = options.Value;

    /// <param name="mayVisit">Asked before each hop; a problem ends the chain there.</param>
    public async Task<FetchResult> FollowAsync(FetchRequest request, Func<Uri, CancellationToken, ValueTask<FetchProblem?>> mayVisit, CancellationToken ct)
    {
        var url = request.Url;
        var passed = new List<Redirect>();
        var spent = TimeSpan.Zero;
        while (true)
        {
            var hop = WebAddress.WhyRefused(url) is { } reason
                ? Exchange.Failed(url, new FetchProblem(FetchOutcome.AddressRefused, $"The address {reason}."))
                : await mayVisit(url, ct) is { } refusal ? Exchange.Failed(url, refusal) : await VisitAsync(url, request, limits.TotalTimeout - spent, ct);
            spent += hop.Result.Duration;
            var result = hop.Result with { Redirects = passed, Duration = spent };
            if (hop.Location is null)
                return result;
            passed.Add(new Redirect(result.FinalUrl, result.Status!.Value));
            if (Stop(url, hop.Location, passed) is { } problem)
                return result with { Outcome = problem.Outcome, Problem = problem.Text };
            url = WebAddress.Resolve(url, hop.Location)!;
        }
    }

    private async Task<ExchangeResult> VisitAsync(Uri url, FetchRequest request, TimeSpan budget, CancellationToken ct)
    {
        var host = WebAddress.Host(url);
        await using var turn = await pacing.EnterAsync(host, ct);
        if (turn.LeaveAlone is { } wait)
        {
            var problem = new FetchProblem(FetchOutcome.RateLimited, $"{host} asked to be left alone for another {wait.TotalSeconds:0} s; it is tried again then.");
            var left = Exchange.Failed(url, problem);
            return left with { Result = left.Result with { RetryAfter = wait } };
        }

        var started = clock.GetTimestamp();
        var hop = await exchange.GetAsync(url, request, budget, ct);
        var took = clock.GetElapsedTime(started);
        turn.Asked(took, hop.Result);
        return hop with { Result = hop.Result with { Duration = took } };
    }

    private FetchProblem? Stop(Uri url, string location, List<Redirect> passed)
    {
        var host = WebAddress.Host(url);
        if (WebAddress.Resolve(url, location) is not { } next)
            return new FetchProblem(FetchOutcome.HttpError, $"{host} sent us on to something that is no address; check the address.");
        if (WebAddress.WhyRefused(next) is { } reason)
            return new FetchProblem(FetchOutcome.AddressRefused, $"{host} {reason}.");
        if (passed.Count > limits.MaxRedirects)
            return new FetchProblem(FetchOutcome.RedirectLoop, $"{host} sent us on more than {limits.MaxRedirects} times; check the address.");
        return passed.Any(r => r.From == WebAddress.Public(next))
            ? new FetchProblem(FetchOutcome.RedirectLoop, $"{host} sends us round in a circle, often because it wants a cookie or a login.")
            : null;
    }
}

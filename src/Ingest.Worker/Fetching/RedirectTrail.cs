namespace Ingest.Worker.Fetching;

/// <summary>One fetch under way: where it is, where it was, what it was given there, and whether it may go on.</summary>
internal sealed class RedirectTrail(Uri start, int mostRedirects)
{
    private readonly List<Redirect> passed = [];
    private readonly ChainCookies cookies = new();
    private readonly HashSet<(string Url, string Cookies)> visited = [(WebAddress.Public(start).AbsoluteUri, "")];

    public Uri Url { get; private set; } = start;

    public TimeSpan Spent { get; private set; }

    public string Cookies => cookies.For(Url);

    /// <summary>The hop's result as the result of the whole fetch so far.</summary>
    public FetchResult Record(ExchangeResult hop)
    {
        Spent += hop.Result.Duration;
        var result = hop.Result with { Redirects = [.. passed], Duration = Spent };
        if (hop.Location is not null)
        {
            passed.Add(new Redirect(result.FinalUrl, result.Status!.Value));
        }

        cookies.Learn(Url, hop.SetCookies);
        return hop.Location is null ? result : result with { Redirects = [.. passed] };
    }

    /// <summary>Moves to where a hop sends us; the reason when that is not done.</summary>
    public FetchProblem? GoOn(string location)
    {
        var host = WebAddress.Host(Url);
        if (WebAddress.Resolve(Url, location) is not { } next)
        {
            return new FetchProblem(FetchOutcome.HttpError, $"{host} sent us on to something that is no address; check the address.");
        }

        if (WebAddress.WhyRefused(next) is { } reason)
        {
            return new FetchProblem(FetchOutcome.AddressRefused, $"{host} {reason}.");
        }

        if (passed.Count > mostRedirects)
        {
            return new FetchProblem(FetchOutcome.RedirectLoop, $"{host} sent us on more than {mostRedirects} times; check the address.");
        }
        // The same address again is no circle when we bring a new cookie.
        if (!visited.Add((WebAddress.Public(next).AbsoluteUri, cookies.For(next))))
        {
            return new FetchProblem(FetchOutcome.RedirectLoop, $"{host} sends us round in a circle, often because it wants a login or a browser.");
        }

        Url = next;
        return null;
    }
}

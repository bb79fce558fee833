namespace Ingest.Worker.Fetching.Robots;

/// <summary>What came of asking for a robots.txt.</summary>
/// <param name="Problem">Why nothing may be visited, since the site did not say what may.</param>
internal sealed record RobotsAnswer(RobotsRules Rules, FetchProblem? Problem, DateTimeOffset GoodUntil)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>A server that fails is not asked again at every page.</summary>
    private static readonly TimeSpan KeptWhenFailing = TimeSpan.FromMinutes(10);

    /// <summary>A server that is not reached does not notice: just long enough that one run does not wait for each page.</summary>
    private static readonly TimeSpan KeptWhenUnreached = TimeSpan.FromSeconds(20);

    /// <summary>RFC 9309, 2.3.1: “unavailable” (4xx) allows everything, “unreachable” (5xx, network) nothing. 429 counts as the latter.</summary>
    public static RobotsAnswer From(FetchResult result, string product, DateTimeOffset now)
    {
        if (result.Outcome == FetchOutcome.Ok)
        {
            return new RobotsAnswer(RobotsParser.Parse(result.Body.Span, product), null, now + Kept);
        }

        if (result.Status is >= 200 and < 500 and not 429)
        {
            return new RobotsAnswer(RobotsRules.AllowAll, null, now + Kept);
        }

        var text = $"The site's robots.txt could not be read, so nothing may be visited: {result.Problem}";
        var kept = result.Status is null ? KeptWhenUnreached : KeptWhenFailing;
        return new RobotsAnswer(RobotsRules.AllowAll, new FetchProblem(result.Outcome, text) { RetryAfter = result.RetryAfter }, now + kept);
    }

    /// <summary>What a copy said, for as long as it may be used.</summary>
    public static RobotsAnswer From(RobotsCopy copy, string product) =>
        new(copy.Body is { } body ? RobotsParser.Parse(body, product) : RobotsRules.AllowAll, null, copy.FetchedAt + Kept);
}

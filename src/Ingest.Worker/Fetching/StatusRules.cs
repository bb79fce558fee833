namespace Ingest.Worker.Fetching;

/// <summary>What a status code means to us; challenges are looked for first, in <see cref="BlockEvidence"/>.</summary>
internal static class StatusRules
{
    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Null for a status that brings the body that was asked for.</summary>
    public static FetchProblem? Judge(int status, string host, bool wasConditional)
    {
        if (status is 200 or 203)
        {
            return null;
        }

        if (status == 304 && wasConditional)
        {
            return new FetchProblem(FetchOutcome.NotModified, "");
        }

        var (outcome, text) = Meaning(status);
        return new FetchProblem(outcome, $"{host} {text} (status {status}).");
    }

    private static (FetchOutcome Outcome, string Text) Meaning(int status) => status switch
    {
        204 or 205 => (FetchOutcome.Empty, "answered without content; check that the address is right"),
        206 => (FetchOutcome.Truncated, "sent a part although the whole was asked for; trying again later may help"),
        304 => (FetchOutcome.HttpError, "calls unchanged what it was asked for in full; trying again later may help"),
        401 => (FetchOutcome.Unauthorized, "wants a login; configure credentials for the feed"),
        402 => (FetchOutcome.Paywalled, "wants payment; configure a subscriber's credentials for the feed"),
        403 => (FetchOutcome.Blocked, "refuses us; see that Fetch:Contact is set, or ask the publisher for access"),
        404 => (FetchOutcome.NotFound, "has nothing at this address; look for the new address"),
        407 => (FetchOutcome.ConnectionFailed, "was not reached, the proxy wants a login; check Fetch:Proxy"),
        408 => (FetchOutcome.Timeout, "gave up waiting for our request; trying again later may help"),
        410 => (FetchOutcome.Gone, "says that this address is gone for good; remove it or look for the new one"),
        429 => (FetchOutcome.RateLimited, "wants fewer requests; raise Fetch:MinHostPause or the feed's interval"),
        451 => (FetchOutcome.Blocked, "may not show this for legal reasons, which can depend on the worker's country"),
        999 => (FetchOutcome.Blocked, "refuses automated readers; ask the publisher for access"),
        >= 500 and < 600 => (FetchOutcome.ServerError, "failed on its side; trying again later may help"),
        >= 300 and < 400 => (FetchOutcome.HttpError, "sent us on without a usable address; check the address"),
        _ => (FetchOutcome.HttpError, "gave an answer that brings no content; check the address"),
    };
}

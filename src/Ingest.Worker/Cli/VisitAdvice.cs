using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;

namespace Ingest.Worker.Cli;

/// <summary>What to do about articles whose last visit ended so.</summary>
internal static class VisitAdvice
{
    private static readonly Dictionary<string, FetchOutcome> Outcomes = Enum.GetValues<FetchOutcome>().ToDictionary(Word.Of, StringComparer.Ordinal);

    /// <param name="outcome">As stored, in snake_case.</param>
    /// <returns>One sentence; null when there is nothing to do.</returns>
    public static string? Of(string outcome) => Outcomes.TryGetValue(outcome, out var known) ? Of(known) : null;

    private static string? Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Ok or FetchOutcome.NotModified => null,
        FetchOutcome.NotFound or FetchOutcome.Gone or FetchOutcome.SoftNotFound =>
            "The publisher took the page away; what was stored stays, and it is asked for again, rarely.",
        FetchOutcome.Unauthorized or FetchOutcome.Paywalled =>
            "Readers have to log in; if you have a subscription, put its cookie or password into the setting FeedCredentials.",
        FetchOutcome.Blocked or FetchOutcome.Challenge =>
            "The publisher's guard against robots refuses us; set Fetch:Contact, and ask the publisher to admit the User-Agent.",
        FetchOutcome.ConsentWall => "The page asks for consent to cookies first; a cookie in the setting FeedCredentials may pass it.",
        FetchOutcome.RateLimited => "The publisher finds that we ask too often; raise Fetch:MinHostPause.",
        FetchOutcome.RobotsDenied => "The publisher's robots.txt forbids these pages; ask the publisher.",
        FetchOutcome.KeepingForbidden => "The pages ask not to be kept; Fetch:ObeyKeepingRules decides whether that counts.",
        FetchOutcome.AddressRefused => "The address leads to a private network; Fetch:AllowAddresses permits it if that is meant.",
        FetchOutcome.Timeout or FetchOutcome.Dns or FetchOutcome.ConnectionFailed or FetchOutcome.ServerError or FetchOutcome.HttpError or FetchOutcome.Truncated
            or FetchOutcome.BadEncoding or FetchOutcome.Empty =>
            "It is tried again by itself; check this machine's network if other hosts fail as well.",
        FetchOutcome.Tls => "The host's certificate is not valid; the publisher has to renew it.",
        FetchOutcome.RedirectLoop => "The publisher's redirects lead nowhere; a cookie in the setting FeedCredentials may end them.",
        FetchOutcome.TooLarge => "The page is larger than Fetch:MaxPageBytes.",
        FetchOutcome.NotHtml => "It is no web page (a PDF, a video); nothing to do.",
        FetchOutcome.Quarantined or FetchOutcome.ParseTimeout or FetchOutcome.ParseError =>
            "The page cannot be parsed; `ingest doctor` lists the ones that were set aside.",
        _ => "No article was found in the page; see what `ingest extract --url` makes of it, and write a site rule if it is one.",
    };
}

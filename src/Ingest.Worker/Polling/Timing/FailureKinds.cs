using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling.Timing;

/// <summary>What each kind of failure weighs, what it likely means, and what to do.</summary>
internal static class FailureKinds
{
    /// <summary>Doublings of the interval: what usually passes by itself weighs little, what somebody must mend weighs much.</summary>
    public static double WeightOf(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Timeout or FetchOutcome.ConnectionFailed or FetchOutcome.ServerError or FetchOutcome.Truncated => 0.5,
        FetchOutcome.RateLimited or FetchOutcome.Dns => 0.75,
        FetchOutcome.Gone => 4,
        FetchOutcome.NotFound or FetchOutcome.RobotsDenied or FetchOutcome.AddressRefused or FetchOutcome.Unauthorized => 1.5,
        _ => 1,
    };

    /// <summary>The likely reason and the advice, a sentence each.</summary>
    public static (string Reason, string Advice) Explain(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.NotFound or FetchOutcome.SoftNotFound => ("The publisher moved or dropped the feed.", "Look for its new address with `ingest feed discover` on the publisher's site."),
        FetchOutcome.Gone => ("The publisher says that the feed was removed for good.", "Replace it, by the publisher's news sitemap if need be, and remove it with `ingest feed remove`."),
        FetchOutcome.NotAFeed => ("The address now answers with something that is not a feed.", "Look for its new address with `ingest feed discover` on the publisher's site."),
        FetchOutcome.Empty => ("The address answers with an empty document.", "Nothing at first, it is tried again by itself; if it stays so, tell the publisher."),
        FetchOutcome.ParseError => ("The feed's document is broken beyond repair.", "Tell the publisher; it is tried again by itself."),
        FetchOutcome.BadEncoding => ("What the server sends cannot be decompressed.", "Tell the publisher; it is tried again by itself."),
        FetchOutcome.Truncated => ("The server breaks off before the feed's end.", "Nothing at first, it is tried again by itself; if it stays so, tell the publisher."),
        FetchOutcome.Unauthorized => ("The feed wants a user name and a password.", "Put them into the setting FeedCredentials, under the feed's address."),
        FetchOutcome.Paywalled => ("The feed is for subscribers.", "Put your subscription's password or cookie into the setting FeedCredentials, under the feed's address."),
        FetchOutcome.Blocked => ("The publisher refuses us.", "Set Fetch:Contact, and ask the publisher to admit the User-Agent, or poll less often."),
        FetchOutcome.Challenge => ("The publisher's guard against robots wants proof of a human.", "Set Fetch:Contact, and ask the publisher to admit the User-Agent, or poll less often."),
        FetchOutcome.RobotsDenied => ("The publisher's robots.txt forbids the address.", "Ask the publisher, or set Fetch:ObeyRobotsForFeeds to false."),
        FetchOutcome.RateLimited => ("The publisher finds that we ask too often.", "Nothing: its wish is honoured; a longer interval avoids it, by `ingest feed add --every`."),
        FetchOutcome.Dns => ("The host's name does not resolve.", "Check the address, and the name server of this machine."),
        FetchOutcome.Tls => ("The host's certificate is not valid, or it does not speak TLS.", "Check the address in a browser; the publisher has to renew the certificate."),
        FetchOutcome.AddressRefused => ("The address leads to a private network, or the chain of redirects does.", "Permit it with Fetch:AllowAddresses if that is meant."),
        FetchOutcome.RedirectLoop => ("The publisher's redirects lead nowhere.", "Look for its new address with `ingest feed discover` on the publisher's site."),
        FetchOutcome.TooLarge => ("The feed is larger than the limit.", "Raise Fetch:MaxFeedBytes if it is meant to be."),
        FetchOutcome.Timeout => ("The host does not answer, or not in time.", "Nothing at first; check the network if other hosts fail as well."),
        FetchOutcome.ConnectionFailed => ("The host would take no connection.", "Nothing at first; check the network if other hosts fail as well."),
        FetchOutcome.ServerError => ("The publisher's server has a fault.", "Nothing: it usually passes."),
        FetchOutcome.HttpError => ("The host does not answer as a web server should.", "Check the address in a browser; if the feed is there, tell the publisher."),
        _ => ("The feed could not be read.", "See `ingest feed show` for the last polls."),
    };
}

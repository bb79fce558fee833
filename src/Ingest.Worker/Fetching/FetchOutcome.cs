namespace Ingest.Worker.Fetching;

/// <summary>How one fetch of a feed or page ended. Stored in snake_case with every observation; part of the reader contract.</summary>
internal enum FetchOutcome
{
    Ok,
    NotModified,

    // The publisher says that it is not there.
    NotFound,
    Gone,
    SoftNotFound,

    // The publisher does not show it to us.
    Unauthorized,
    Blocked,
    Challenge,
    ConsentWall,
    Paywalled,
    RateLimited,
    RobotsDenied,
    KeepingForbidden,

    // The exchange failed.
    Timeout,
    Dns,
    Tls,
    ConnectionFailed,
    ServerError,
    HttpError,
    RedirectLoop,
    AddressRefused,
    TooLarge,
    Truncated,
    BadEncoding,

    // It came, and is not what was asked for.
    NotHtml,
    NotAFeed,
    Empty,
    NoArticle,
    ParseTimeout,
    ParseError,
    Quarantined,
}

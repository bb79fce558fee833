namespace Ingest.Worker.Fetching;

/// <summary>What came of one fetch. <see cref="Body"/> is there exactly when <see cref="Outcome"/> is <see cref="FetchOutcome.Ok"/>.</summary>
internal sealed record FetchResult
{
    public required FetchOutcome Outcome { get; init; }

    /// <summary>Where the last response came from; the asked address when there was none.</summary>
    public required Uri FinalUrl { get; init; }

    /// <summary>Every address of the chain but the last, in order, with the status that sent us on.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    public int? Status { get; init; }

    /// <summary>Decompressed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>A page that its own rules forbid to keep: to be looked at for what it is if not an article, and to be forgotten.</summary>
    public ReadOnlyMemory<byte> Unkept { get; init; }

    public string? ContentType { get; init; }

    /// <summary>The Content-Location header's value.</summary>
    public string? ContentLocation { get; init; }

    /// <summary>
    /// What relative addresses in the body are relative to (RFC 3986, 5.1.3): Content-Location where it is an address of the same host, as
    /// servers behind a proxy write their inner name there; else where the response came from.
    /// </summary>
    public Uri BaseUrl => ContentLocation is { Length: < 2_048 } written && Uri.TryCreate(FinalUrl, written, out var location)
        && location.Scheme == FinalUrl.Scheme && location.Authority == FinalUrl.Authority && location.UserInfo.Length == 0 ? location : FinalUrl;

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>From Cache-Control max-age or Expires, counted from the response.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>From Retry-After, seconds or date, counted from the response.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The Link header's values.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The X-Robots-Tag header's values.</summary>
    public IReadOnlyList<string> RobotsTags { get; init; } = [];

    /// <summary>False when nothing but the closing of the connection marked the body's end: it may be cut short unnoticed.</summary>
    public bool IsDelimited { get; init; } = true;

    /// <summary>Of all requests of the chain, without waiting for turns.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>One sentence for a person: what failed, where, and what to do; null when nothing failed. Holds no secret.</summary>
    public string? Problem { get; init; }
}

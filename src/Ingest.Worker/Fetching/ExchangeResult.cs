namespace Ingest.Worker.Fetching;

/// <summary>One hop: a result, where it sends us on if it does, and the cookies that it sets.</summary>
internal sealed record ExchangeResult(FetchResult Result, string? Location = null)
{
    /// <summary>The Set-Cookie header's values.</summary>
    public IReadOnlyList<string> SetCookies { get; init; } = [];
}

namespace Ingest.Worker.Fetching;

/// <summary>One thing to fetch, and what is known of it from last time.</summary>
internal sealed record FetchRequest(Uri Url, FetchKind Kind)
{
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header's value as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>
    /// The subscription that this is for, by every address that it has or had: whichever of them headers, cookies and credentials are
    /// configured under, they apply.
    /// </summary>
    public IReadOnlyList<string> FeedUrls { get; init; } = [];
}

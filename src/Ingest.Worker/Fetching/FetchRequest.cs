namespace Ingest.Worker.Fetching;

/// <summary>One thing to fetch, and what is known of it from last time.</summary>
internal sealed record FetchRequest(Uri Url, FetchKind Kind)
{
    public string? ETag { get; init; }

    /// <summary>The Last-Modified header's value as it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>The subscription whose configured headers, cookies and credentials apply, where there are any.</summary>
    public string? FeedUrl { get; init; }
}

namespace Ingest.Worker.Polling;

/// <summary>A feed as a poll needs to know it.</summary>
internal sealed record FeedToPoll(Uri Url)
{
    /// <summary>Its addresses, those of before included, as credentials may be configured under any.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [Url.OriginalString];

    /// <summary>The site that the feed names as its own; not always the host that serves it.</summary>
    public Uri? Site { get; init; }

    public FeedMemory Memory { get; init; } = new();

    /// <summary>Ask without conditions, whatever is remembered.</summary>
    public bool Full { get; init; }

    /// <summary>Look for the feed's new place where it is gone or became a page; false while proposals wait for the user already.</summary>
    public bool SearchWhenLost { get; init; } = true;
}

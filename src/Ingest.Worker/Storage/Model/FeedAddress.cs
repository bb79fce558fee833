namespace Ingest.Worker.Storage.Model;

/// <summary>An address that a feed had, and when.</summary>
internal sealed class FeedAddress
{
    public long Id { get; init; }

    public required long FeedId { get; init; }

    public required string Url { get; init; }

    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>Null while it is in use.</summary>
    public DateTimeOffset? ValidTo { get; set; }

    /// <summary>"added"; "moved", by permanent redirects; "new_feed_url", by the feed's own word.</summary>
    public required string Reason { get; init; }
}

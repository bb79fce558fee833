namespace Ingest.Worker.Polling;

/// <summary>A feed's document as read: its own fields, hints for the next poll, and its entries in the feed's order.</summary>
internal sealed record ParsedFeed
{
    /// <summary>"rss", "atom", "rdf", "json", "sitemap", "sitemapindex".</summary>
    public required string Kind { get; init; }

    /// <summary>Plain text; the site's address where the feed gives none.</summary>
    public string? Title { get; init; }

    /// <summary>The site that the feed is of.</summary>
    public string? Link { get; init; }

    public string? Language { get; init; }

    /// <summary>When the feed says that it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    public FeedHints Hints { get; init; } = new();

    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];

    /// <summary>What was repaired or skipped ("3 of 40 items unreadable").</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

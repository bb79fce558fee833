namespace Ingest.Worker.Polling;

/// <summary>One item as a feed lists it, before anything is fetched.</summary>
internal sealed record FeedEntry
{
    /// <summary>The guid or id; the link where the feed gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Absolute where the feed's address is known.</summary>
    public string? Link { get; init; }

    /// <summary>Plain text.</summary>
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Content { get; init; }

    /// <summary>What relative addresses in <see cref="Content"/> are relative to.</summary>
    public string? ContentBase { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}

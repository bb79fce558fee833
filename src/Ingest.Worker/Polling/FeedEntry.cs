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

    /// <summary>The date of publication as it was written, at most 120 characters, where that is not one of the standard forms.</summary>
    public string? PublishedText { get; init; }

    /// <summary><see cref="Published"/> was written without a zone; it was taken to be in that of the feed's own dates, else in UTC.</summary>
    public bool IsZoneAssumed { get; init; }

    public DateTimeOffset? Updated { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML, as given.</summary>
    public string? Content { get; init; }

    /// <summary>What relative addresses in <see cref="Content"/> are relative to.</summary>
    public string? ContentBase { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];
}

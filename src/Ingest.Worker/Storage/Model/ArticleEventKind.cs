namespace Ingest.Worker.Storage.Model;

/// <summary>What happened to an article without being an edit; stored in snake_case, part of the reader contract.</summary>
internal enum ArticleEventKind
{
    Gone,
    Moved,
    Paywalled,
    Blocked,

    /// <summary>Readable again after it was gone, behind a paywall or blocked.</summary>
    Restored,

    /// <summary>The page went back to a state that was seen before.</summary>
    KnownAgain,

    /// <summary>A suspect state was seen again and became current.</summary>
    Promoted,
    Quarantined,
    Released,
    Merged,
    Split,
}

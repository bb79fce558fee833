namespace Ingest.Worker.Cli;

/// <summary>What the current extractor makes of a stored page, against the text that an earlier one had.</summary>
internal enum RereadKind
{
    Same,
    Changed,

    /// <summary>The new reading is much shorter or loses its end: the text stays.</summary>
    HeldBack,

    /// <summary>Only the first of several pages is kept, or no article is found in it any more: nothing is said of it.</summary>
    Skipped,
}

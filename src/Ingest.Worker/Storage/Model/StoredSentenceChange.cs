using Ingest.Worker.Comparison;

namespace Ingest.Worker.Storage.Model;

/// <summary>One sentence that a version added, removed, modified or moved.</summary>
internal sealed class StoredSentenceChange
{
    public required long VersionId { get; init; }

    /// <summary>From 0, in the reading order of the new text.</summary>
    public required int Position { get; init; }

    public required SentenceOp Op { get; init; }

    public string? OldText { get; init; }

    public string? NewText { get; init; }
}

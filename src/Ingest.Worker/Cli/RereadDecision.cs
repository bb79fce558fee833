using Ingest.Worker.Comparison;

namespace Ingest.Worker.Cli;

/// <summary>What a reading of a stored page may change. Pure; good text is never replaced by worse text.</summary>
internal static class RereadDecision
{
    public static RereadKind KindOf(VersionDecision decision) => decision switch
    {
        VersionDecision.NewVersion { BecomesCurrent: true, Change.Class: not ChangeClass.Truncation } => RereadKind.Changed,
        VersionDecision.NewVersion => RereadKind.HeldBack,
        _ => RereadKind.Same,
    };

    /// <summary>A reading that is held back is recorded as read, and the current text stays.</summary>
    public static VersionDecision ToSave(VersionDecision decision, ArticleHistory history) =>
        KindOf(decision) == RereadKind.Changed ? decision : new VersionDecision.SeenAgain(history.CurrentNumber ?? 1);
}

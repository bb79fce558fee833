using Ingest.Worker.Comparison;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Storage.Reextracting;

namespace Ingest.Worker.Cli;

/// <summary>What a reading of a stored page may change. Pure; good text is never replaced by worse text.</summary>
internal static class RereadDecision
{
    /// <param name="history">Of the article.</param>
    /// <param name="basis">What the page was read as so far.</param>
    /// <param name="read">What it is read as now.</param>
    /// <returns>The basis again, or a new version; one that is much shorter or loses its end is suspect.</returns>
    public static VersionDecision Judge(ArticleHistory history, ReadingBasis basis, ArticleState read)
    {
        var change = ArticleComparer.Compare(basis.State, read);
        var fingerprint = ArticleComparer.Fingerprint(read);
        // A text that a reading in between took the place of is back with the rule or the extractor that gave it.
        if (!change.IsNewVersion || history.Known.Any(known => !basis.Superseded.Contains(known.Number) && known.Fingerprint.AsSpan().SequenceEqual(fingerprint)))
        {
            return new VersionDecision.SeenAgain(basis.Number);
        }

        var isWorse = change.Class is ChangeClass.Truncation || BodyLoss.Between(basis.State.Body, read.Body).IsSuspect;
        return new VersionDecision.NewVersion(history.Known.Max(known => known.Number) + 1, change, BecomesCurrent: basis.IsCurrent && !isWorse, isWorse);
    }

    public static RereadKind KindOf(VersionDecision decision) => decision switch
    {
        VersionDecision.NewVersion { IsSuspect: true } => RereadKind.HeldBack,
        VersionDecision.NewVersion => RereadKind.Changed,
        _ => RereadKind.Same,
    };

    /// <summary>A reading that is held back is recorded as read, and the text stays.</summary>
    public static VersionDecision ToSave(VersionDecision decision, ReadingBasis basis) =>
        KindOf(decision) == RereadKind.Changed ? decision : new VersionDecision.SeenAgain(basis.Number);
}

namespace Ingest.Worker.Comparison;

/// <summary>What one sight of an article means for its history.</summary>
internal abstract record VersionDecision
{
    private VersionDecision()
    {
    }

    /// <summary>The current version was seen again; only its last-seen moves.</summary>
    internal sealed record SeenAgain(int Number) : VersionDecision;

    /// <summary>The page flipped back to an earlier state: that version's range grows and it is current again; no new version.</summary>
    internal sealed record KnownAgain(int Number, StateChange Change) : VersionDecision;

    /// <param name="BecomesCurrent">False for a truncation or a suspect shrinking: kept as evidence, the good text stays.</param>
    internal sealed record NewVersion(int Number, StateChange Change, bool BecomesCurrent, bool IsSuspect) : VersionDecision;

    /// <summary>A suspect state was seen again a day later or more: it becomes current.</summary>
    internal sealed record Promoted(int Number, StateChange Change) : VersionDecision;
}

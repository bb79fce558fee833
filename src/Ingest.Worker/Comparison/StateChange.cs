namespace Ingest.Worker.Comparison;

/// <summary>What differs between two states of an article.</summary>
internal sealed record StateChange
{
    public required ChangeClass Class { get; init; }

    /// <summary>A new version is due: anything of title, dek, byline or body that a reader would call changed.</summary>
    public required bool IsNewVersion { get; init; }

    public bool TitleChanged { get; init; }

    public bool DekChanged { get; init; }

    public bool BylineChanged { get; init; }

    public bool BioChanged { get; init; }

    /// <summary>A correction or editor's note stands in the new state and did not stand in the old.</summary>
    public bool CorrectionNoteAdded { get; init; }

    /// <summary>The publisher's own modified date moved.</summary>
    public bool ModifiedDateMoved { get; init; }

    /// <summary>0 (nothing in common) to 1 (same words in the same order).</summary>
    public double Similarity { get; init; }

    public IReadOnlyList<SentenceChange> Sentences { get; init; } = [];
}

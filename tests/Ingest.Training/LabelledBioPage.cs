using Ingest.Corpora.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Authors.Bios;

namespace Ingest.Training;

/// <summary>A page with labels: its candidates, their features, and whether each is a bio.</summary>
internal sealed record LabelledBioPage(BioGoldPage Gold, Byline Byline, BioPage Page, IReadOnlyList<BioCandidate> Candidates, float[][] Features, bool[] Labels, int Fold)
{
    /// <summary>Whether its labels are ours, which say where bios stand and not whose they are.</summary>
    public required bool IsMarked { get; init; }
}

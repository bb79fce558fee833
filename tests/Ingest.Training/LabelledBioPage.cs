using Ingest.Corpora.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Authors.Bios;

namespace Ingest.Training;

/// <summary>A page of the bio corpus: its candidates, their features, and whether each is a bio.</summary>
internal sealed record LabelledBioPage(BioGoldPage Gold, Byline Byline, BioPage Page, IReadOnlyList<BioCandidate> Candidates, float[][] Features, bool[] Labels, int Fold);

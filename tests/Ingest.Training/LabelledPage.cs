using Ingest.Corpora;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;

namespace Ingest.Training;

/// <summary>A page cut into blocks, with the features of each, the label that the gold gives it, and how much that label weighs.</summary>
internal sealed class LabelledPage
{
    public required CorpusPage Page { get; init; }

    public required PageBlocks Blocks { get; init; }

    public required PageWords Words { get; init; }

    public required PageNames Names { get; init; }

    public required int[] LastHeading { get; init; }

    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>Row by row.</summary>
    public required float[][] Features { get; init; }

    public required float[] Labels { get; init; }

    public required float[] Weights { get; init; }

    /// <summary>The fold of the current split.</summary>
    public int Fold { get; set; }
}

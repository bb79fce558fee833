using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Extraction.Labels;

/// <summary>Says for each block how likely it is body text, from 0 to 1.</summary>
internal static class BlockLabeller
{
    private static readonly Lazy<TreeEnsemble> First = new(() => TreeEnsembleFile.Embedded("Ingest.Extraction.Labels.body-first.model"));

    private static readonly Lazy<TreeEnsemble> Second = new(() => TreeEnsembleFile.Embedded("Ingest.Extraction.Labels.body-second.model"));

    public static float[] Label(PageBlocks page, PageHints hints)
    {
        var chances = new float[page.Blocks.Count];
        using var facts = new PageFacts(page, hints);
        var candidates = Candidates.Of(facts);
        if (candidates.Length == 0)
        {
            return chances;
        }

        var width = BlockFeatures.Count + ContextFeatures.Count;
        var rows = Scratch<float>.Pool.Rent(candidates.Length * width);
        var scores = Scratch<double>.Pool.Rent(candidates.Length);
        try
        {
            Look(facts, candidates, rows, scores.AsSpan(0, candidates.Length), chances);
        }
        finally
        {
            Scratch<float>.Pool.Return(rows);
            Scratch<double>.Pool.Return(scores);
        }

        return chances;
    }

    private static void Look(PageFacts facts, Block[] candidates, float[] rows, Span<double> scores, float[] chances)
    {
        var width = BlockFeatures.Count + ContextFeatures.Count;
        for (var i = 0; i < candidates.Length; i++)
        {
            BlockFeatures.Write(rows.AsSpan(i * width, BlockFeatures.Count), facts, candidates[i]);
        }

        First.Value.Score(rows, width, scores);
        Write(First.Value, candidates, scores, chances);
        var sums = new ChanceSums(facts.Page, chances);
        for (var i = 0; i < candidates.Length; i++)
        {
            var row = new FeatureRow(rows.AsSpan((i * width) + BlockFeatures.Count, ContextFeatures.Count));
            ContextFeatures.Write(ref row, facts.Page, facts.LastHeading[candidates[i].Ordinal], sums, candidates[i]);
        }

        Second.Value.Score(rows, width, scores);
        Write(Second.Value, candidates, scores, chances);
    }

    private static void Write(TreeEnsemble look, Block[] candidates, ReadOnlySpan<double> scores, float[] chances)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            chances[candidates[i].Ordinal] = look.ChanceOf(scores[i]);
        }
    }
}

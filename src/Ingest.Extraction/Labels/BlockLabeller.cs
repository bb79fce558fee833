using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Extraction.Labels;

/// <summary>Says for each block how likely it is body text, from 0 to 1.</summary>
/// <param name="odds">What words mean on other sites.</param>
/// <param name="trees">Score each block by its <see cref="BlockFeatures"/> and <see cref="LearnedFeatures"/>.</param>
internal sealed class BlockLabeller(WordOdds odds, TreeEnsemble trees)
{
    private static readonly Lazy<BlockLabeller> Embedded = new(() => new BlockLabeller(
        ModelResource.Read("body.words", WordOdds.Read), ModelResource.Read("body.model", TreeEnsembleFile.Read)));

    private static readonly int Width = BlockFeatures.Count + LearnedFeatures.Count;

    private readonly Func<int, float> find = odds.Find;

    /// <summary>With the models that this assembly carries.</summary>
    public static BlockLabeller Shipped => Embedded.Value;

    /// <param name="words">The words of the page's blocks.</param>
    public float[] Label(PageBlocks page, PageHints hints, PageWords words)
    {
        var chances = new float[page.Blocks.Count];
        using var facts = new PageFacts(page, hints, words);
        var candidates = Candidates.Of(facts);
        if (candidates.Length == 0)
        {
            return chances;
        }

        var rows = Scratch<float>.Pool.Rent(candidates.Length * Width);
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

    private void Look(PageFacts facts, Block[] candidates, float[] rows, Span<double> scores, float[] chances)
    {
        var names = new NameOdds(PageNames.Read(facts.Page, candidates), facts.Page.Containers, find);
        var heading = HeadingOdds.None;
        for (var i = 0; i < candidates.Length; i++)
        {
            BlockFeatures.Write(rows.AsSpan(i * Width, BlockFeatures.Count), facts, candidates[i]);
            var row = new FeatureRow(rows.AsSpan((i * Width) + BlockFeatures.Count, LearnedFeatures.Count));
            LearnedFeatures.WriteNext(ref row, facts, names, ref heading, find, candidates[i]);
        }

        trees.Score(rows, Width, scores);
        for (var i = 0; i < candidates.Length; i++)
        {
            chances[candidates[i].Ordinal] = trees.ChanceOf(scores[i]);
        }
    }
}

namespace Ingest.Extraction.Labels;

/// <summary>Gradient-boosted trees: a row's score is the sum over the trees, its chance the sigmoid of that.</summary>
internal sealed class TreeEnsemble
{
    private readonly Tree[] trees;

    /// <summary>Null where a tree has too many leaves for it.</summary>
    private readonly BranchMasks? masks;

    private TreeEnsemble(Tree[] trees, double slope)
    {
        this.trees = trees;
        masks = Array.Exists(trees, tree => tree.Leaves.Length > BranchMasks.MostLeaves) ? null : new BranchMasks(trees);
        Slope = slope;
    }

    /// <summary>What a score is multiplied with before the sigmoid.</summary>
    public double Slope { get; }

    public IReadOnlyList<Tree> Trees => trees;

    public static TreeEnsemble Of(Tree[] trees, double slope) => new(trees, slope);

    /// <param name="rows">Row by row, <paramref name="width"/> values each.</param>
    /// <param name="scores">One for each row.</param>
    public void Score(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        scores.Clear();
        if (masks is not null && scores.Length > 1)
        {
            masks.Score(rows, width, scores);
            return;
        }

        // Each tree for all rows before the next, so that it stays in the processor's nearest cache.
        foreach (var tree in trees)
        {
            tree.AddTo(rows, width, scores);
        }
    }

    public double Score(ReadOnlySpan<float> row)
    {
        Span<double> score = stackalloc double[1];
        Score(row, row.Length, score);
        return score[0];
    }

    public float Chance(ReadOnlySpan<float> row) => ChanceOf(Score(row));

    public float ChanceOf(double score) => (float)(1 / (1 + Math.Exp(-Slope * score)));
}

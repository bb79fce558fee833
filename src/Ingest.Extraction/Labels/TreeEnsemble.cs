namespace Ingest.Extraction.Labels;

/// <summary>Gradient-boosted trees: a row's score is the sum over the trees, its chance the sigmoid of that.</summary>
internal sealed class TreeEnsemble
{
    private readonly Tree[] trees;
    private readonly double slope;

    private TreeEnsemble(Tree[] trees, double slope)
    {
        this.trees = trees;
        this.slope = slope;
    }

    public static TreeEnsemble Of(Tree[] trees, double slope) => new(trees, slope);

    public double Score(ReadOnlySpan<float> row)
    {
        var score = 0.0;
        foreach (var tree in trees)
        {
            score += LeafOf(tree, row);
        }

        return score;
    }

    public float Chance(ReadOnlySpan<float> row) => (float)(1 / (1 + Math.Exp(-slope * Score(row))));

    private static double LeafOf(Tree tree, ReadOnlySpan<float> row)
    {
        var node = 0;
        do
        {
            node = row[tree.Features[node]] <= tree.Thresholds[node] ? tree.Left[node] : tree.Right[node];
        }
        while (node >= 0);
        return tree.Leaves[~node];
    }
}

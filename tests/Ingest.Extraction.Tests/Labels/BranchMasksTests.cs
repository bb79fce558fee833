using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Tests.Labels;

public sealed class BranchMasksTests
{
    private const int Width = 5;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 16)]
    [InlineData(8, 32)]
    [InlineData(19, 5)]
    public void Scores_as_going_down_the_trees_does(int rows, int leaves)
    {
        var random = new Random((rows * 100) + leaves);
        Tree[] trees = [.. Enumerable.Range(0, 12).Select(_ => Grown(random, leaves))];
        // Values that stand on the thresholds, between them and nowhere.
        float[] values = [.. Enumerable.Range(0, rows * Width).Select(_ => random.Next(10) == 0 ? float.NaN : random.Next(-4, 5) / 2f)];
        var (scores, expected) = (new double[rows], new double[rows]);

        new BranchMasks(trees).Score(values, Width, scores);

        foreach (var tree in trees)
        {
            tree.AddTo(values, Width, expected);
        }

        Assert.Equal(expected, scores);
    }

    [Fact]
    public void Scores_a_tree_that_is_one_leaf()
    {
        var scores = new double[3];

        new BranchMasks([new Tree([], [0.25])]).Score([1, 2, 3], 1, scores);

        Assert.Equal([0.25, 0.25, 0.25], scores);
    }

    /// <summary>Each new split takes the place of any leaf, as boosting grows its trees.</summary>
    private static Tree Grown(Random random, int leaves)
    {
        List<(ushort Feature, float Threshold, int Left, int Right)> nodes = [(Feature(), Threshold(), ~0, ~1)];
        while (nodes.Count + 1 < leaves)
        {
            var parent = random.Next(nodes.Count);
            var (feature, threshold, left, right) = nodes[parent];
            if (left >= 0 && right >= 0)
            {
                continue;
            }

            var leaf = left < 0 ? left : right;
            nodes[parent] = left < 0 ? (feature, threshold, nodes.Count, right) : (feature, threshold, left, nodes.Count);
            nodes.Add((Feature(), Threshold(), leaf, ~(nodes.Count + 1)));
        }

        return new Tree([.. nodes.Select(node => new TreeNode(node.Feature, node.Threshold, (short)node.Left, (short)node.Right))], [.. Enumerable.Range(0, leaves).Select(_ => random.NextDouble() - 0.5)]);

        ushort Feature() => (ushort)random.Next(Width);

        float Threshold() => random.Next(-3, 4) / 2f;
    }
}

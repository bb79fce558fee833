using System.Runtime.CompilerServices;

namespace Ingest.Extraction.Labels;

/// <summary>A regression tree. A child that is negative is the leaf of its complement; a row goes left when its value is at most the threshold.</summary>
internal sealed class Tree
{
    /// <summary>Rows that go down the tree side by side: while one waits for its node the processor moves the others.</summary>
    private const int Abreast = 4;

    private readonly TreeStep[] steps;

    public Tree(TreeNode[] nodes, double[] leaves)
    {
        (Nodes, Leaves) = (nodes, leaves);
        steps = TreeStep.Of(nodes);
    }

    public TreeNode[] Nodes { get; }

    public double[] Leaves { get; }

    /// <param name="rows">Row by row, <paramref name="width"/> values each.</param>
    public void AddTo(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        var i = 0;
        for (; i + Abreast <= scores.Length; i += Abreast)
        {
            AddToFour(rows.Slice(i * width, Abreast * width), width, scores.Slice(i, Abreast));
        }

        for (; i < scores.Length; i++)
        {
            var row = rows.Slice(i * width, width);
            var at = 0;
            do
            {
                at = steps[at].Next(row);
            }
            while (at < Nodes.Length);
            scores[i] += Leaves[at - Nodes.Length];
        }
    }

    // Compiled well at once: a process that reads a few hundred pages and ends would spend most of them in quickly compiled code.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddToFour(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        var first = rows[..width];
        var second = rows.Slice(width, width);
        var third = rows.Slice(2 * width, width);
        var fourth = rows.Slice(3 * width, width);
        var (a, b, c, d) = (0, 0, 0, 0);
        do
        {
            a = steps[a].Next(first);
            b = steps[b].Next(second);
            c = steps[c].Next(third);
            d = steps[d].Next(fourth);
        }
        while (Math.Min(Math.Min(a, b), Math.Min(c, d)) < Nodes.Length);
        scores[0] += Leaves[a - Nodes.Length];
        scores[1] += Leaves[b - Nodes.Length];
        scores[2] += Leaves[c - Nodes.Length];
        scores[3] += Leaves[d - Nodes.Length];
    }
}

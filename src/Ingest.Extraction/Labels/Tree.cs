namespace Ingest.Extraction.Labels;

/// <summary>A regression tree. A child that is negative is the leaf of its complement; a row goes left when its value is at most the threshold.</summary>
internal sealed class Tree(TreeNode[] nodes, double[] leaves)
{
    public TreeNode[] Nodes => nodes;

    public double[] Leaves => leaves;

    /// <param name="rows">Row by row, <paramref name="width"/> values each.</param>
    public void AddTo(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var row = rows.Slice(i * width, width);
            var at = 0;
            do
            {
                ref readonly var node = ref nodes[at];
                at = row[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }
            while (at >= 0);
            scores[i] += leaves[~at];
        }
    }
}

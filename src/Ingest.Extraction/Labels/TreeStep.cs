using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ingest.Extraction.Labels;

/// <summary>
/// A node or leaf as a row passes it: the nodes come first, then the leaves, which lead to themselves, so that a row may wait at its leaf
/// for others. The way is reckoned and not branched to, since no processor foresees which way a row goes.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TreeStep
{
    private const int RightShift = 32;

    private readonly int feature;
    private readonly float threshold;

    /// <summary>The left child in the lower half, the right one in the upper.</summary>
    private readonly ulong children;

    private TreeStep(int feature, float threshold, int left, int right)
    {
        this.feature = feature;
        this.threshold = threshold;
        children = (uint)left | ((ulong)(uint)right << RightShift);
    }

    public static TreeStep[] Of(TreeNode[] nodes)
    {
        var steps = new TreeStep[(2 * nodes.Length) + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            steps[i] = new TreeStep(nodes[i].Feature, nodes[i].Threshold, At(nodes[i].Left), At(nodes[i].Right));
        }

        for (var i = nodes.Length; i < steps.Length; i++)
        {
            steps[i] = new TreeStep(0, 0, i, i);
        }

        return steps;

        int At(short child) => child >= 0 ? child : nodes.Length + ~child;
    }

    /// <summary>Index of the step that the row comes to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(ReadOnlySpan<float> row)
    {
        var isRight = row[feature] <= threshold ? 0 : 1;
        return (int)(children >> (isRight * RightShift));
    }
}

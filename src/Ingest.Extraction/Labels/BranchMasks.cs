using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ingest.Extraction.Labels;

/// <summary>
/// Scores eight rows at a time without going down any tree (QuickScorer, Lucchese and others, 2015): every split that a row passes to the
/// right takes the leaves on its left from those that the row can still reach, and the first leaf that remains is the row's. Splits are
/// asked column by column, so that no branch depends on a row.
/// </summary>
internal sealed class BranchMasks
{
    /// <summary>A tree's leaves are the bits of one lane.</summary>
    public const int MostLeaves = 32;

    private static readonly int Lanes = Vector256<float>.Count;

    private readonly Column[] columns;
    private readonly Branch[] branches;

    /// <summary>For each tree <see cref="MostLeaves"/> places, its leaves in them from left to right.</summary>
    private readonly double[] leaves;

    private readonly int trees;

    /// <param name="all">None has more than <see cref="MostLeaves"/> leaves.</param>
    public BranchMasks(IReadOnlyList<Tree> all)
    {
        trees = all.Count;
        leaves = new double[trees * MostLeaves];
        var found = new List<(int Feature, Branch Branch)>();
        for (var tree = 0; tree < trees; tree++)
        {
            var next = 0;
            Read(all[tree], tree, 0, ref next, found);
        }

        // Once a threshold is above all of eight values, so are those after it.
        var sorted = found.OrderBy(item => item.Feature).ThenBy(item => item.Branch.Threshold).ToList();
        branches = [.. sorted.Select(item => item.Branch)];
        columns = [.. sorted.Select((item, i) => (item.Feature, Index: i)).GroupBy(item => item.Feature).Select(group => new Column(group.Key, group.First().Index, group.Last().Index + 1))];
    }

    /// <param name="rows">Row by row, <paramref name="width"/> values each.</param>
    /// <param name="scores">One for each row.</param>
    public void Score(ReadOnlySpan<float> rows, int width, Span<double> scores)
    {
        var reachable = Scratch<int>.Pool.Rent(trees * Lanes);
        try
        {
            var lanes = MemoryMarshal.Cast<int, Vector256<int>>(reachable.AsSpan(0, trees * Lanes));
            for (var first = 0; first < scores.Length; first += Lanes)
            {
                var some = scores[first..Math.Min(scores.Length, first + Lanes)];
                lanes.Fill(Vector256<int>.AllBitsSet);
                Ask(rows[(first * width)..], width, some.Length - 1, lanes);
                AddLeaves(reachable, some);
            }
        }
        finally
        {
            Scratch<int>.Pool.Return(reachable);
        }
    }

    /// <param name="last">The last row of these eight that there is; it stands for those that are missing.</param>
    private void Ask(ReadOnlySpan<float> rows, int width, int last, Span<Vector256<int>> reachable)
    {
        var (r1, r2, r3, r4) = (width * Math.Min(1, last), width * Math.Min(2, last), width * Math.Min(3, last), width * Math.Min(4, last));
        var (r5, r6, r7) = (width * Math.Min(5, last), width * Math.Min(6, last), width * Math.Min(7, last));
        foreach (ref readonly var column in columns.AsSpan())
        {
            var at = rows[column.Feature..];
            var values = Vector256.Create(at[0], at[r1], at[r2], at[r3], at[r4], at[r5], at[r6], at[r7]);
            foreach (ref readonly var branch in branches.AsSpan(column.First, column.End - column.First))
            {
                // What is no number is not at most the threshold either.
                var isLeft = Vector256.LessThanOrEqual(values, Vector256.Create(branch.Threshold)).AsInt32();
                if (isLeft == Vector256<int>.AllBitsSet)
                {
                    break;
                }

                reachable[branch.Tree] &= isLeft | Vector256.Create(branch.RightMask);
            }
        }
    }

    // In the order of the trees: sums of fractions depend on it.
    private void AddLeaves(ReadOnlySpan<int> reachable, Span<double> scores)
    {
        for (var tree = 0; tree < trees; tree++)
        {
            var own = leaves.AsSpan(tree * MostLeaves, MostLeaves);
            var lanes = reachable.Slice(tree * Lanes, Lanes);
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] += own[BitOperations.TrailingZeroCount(lanes[row])];
            }
        }
    }

    /// <param name="node">A node, or the complement of a leaf.</param>
    /// <param name="next">The place of the next leaf from the left.</param>
    /// <returns>The places of the leaves below.</returns>
    private uint Read(Tree tree, int index, int node, ref int next, List<(int Feature, Branch Branch)> found)
    {
        if (node < 0 || tree.Nodes.Length == 0)
        {
            leaves[(index * MostLeaves) + next] = tree.Leaves[Math.Max(0, ~node)];
            return 1U << next++;
        }

        var split = tree.Nodes[node];
        var left = Read(tree, index, split.Left, ref next, found);
        found.Add((split.Feature, new Branch(split.Threshold, (int)~left, index)));
        return left | Read(tree, index, split.Right, ref next, found);
    }

    /// <param name="RightMask">The leaves that a row keeps that goes right.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Branch(float Threshold, int RightMask, int Tree);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Column(int Feature, int First, int End);
}

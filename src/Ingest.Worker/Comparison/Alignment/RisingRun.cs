namespace Ingest.Worker.Comparison.Alignment;

/// <summary>The longest run of pairs that rises on both sides (patience sorting, n log n).</summary>
internal static class RisingRun
{
    /// <param name="pairs">Ordered by Old, each Old and each New once.</param>
    public static List<(int Old, int New)> Longest(IReadOnlyList<(int Old, int New)> pairs)
    {
        var before = new int[pairs.Count];
        var tails = new List<int>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = FirstPileNotBelow(pairs, tails, pairs[i].New);
            before[i] = pile == 0 ? -1 : tails[pile - 1];
            if (pile == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[pile] = i;
            }
        }

        return Unwind(pairs, before, tails);
    }

    private static int FirstPileNotBelow(IReadOnlyList<(int Old, int New)> pairs, List<int> tails, int value)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[tails[middle]].New < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static List<(int Old, int New)> Unwind(IReadOnlyList<(int Old, int New)> pairs, int[] before, List<int> tails)
    {
        var run = new List<(int Old, int New)>(tails.Count);
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
        {
            run.Add(pairs[i]);
        }

        run.Reverse();
        return run;
    }
}

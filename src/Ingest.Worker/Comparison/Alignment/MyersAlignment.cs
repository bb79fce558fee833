namespace Ingest.Worker.Comparison.Alignment;

/// <summary>Myers' greedy O(ND) algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986), with a bound on D.</summary>
internal static class MyersAlignment
{
    /// <summary>Edits after which the search ends; what is kept for the way back grows with its square (4 MB here).</summary>
    private const int MostEdits = 1_000;

    /// <summary>Sets partners for the equal elements of the gap. Beyond the bound a greedy walk answers: right order, maybe not the longest.</summary>
    public static void Align(int[] old, int[] seen, Gap gap, int[] partner)
    {
        var (n, m) = (gap.OldCount, gap.NewCount);
        var limit = Math.Min(n + m, MostEdits);
        var reach = new int[(2 * limit) + 3];
        var history = new List<int[]>();
        for (var d = 0; d <= limit; d++)
        {
            history.Add(reach[(limit + 1 - d - 1)..(limit + 1 + d + 2)]);
            if (Advance(old, seen, gap, reach, d, limit + 1))
            {
                WalkBack(gap, history, d, partner);
                return;
            }
        }

        AlignGreedily(old, seen, gap, partner);
    }

    /// <summary>One round: the furthest point on each diagonal with d edits. True when the end was reached.</summary>
    private static bool Advance(int[] old, int[] seen, Gap gap, int[] reach, int d, int middle)
    {
        var (n, m) = (gap.OldCount, gap.NewCount);
        for (var k = -d; k <= d; k += 2)
        {
            var x = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]) ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
            var y = x - k;
            while (x < n && y < m && y >= 0 && old[gap.OldStart + x] == seen[gap.NewStart + y])
            {
                x++;
                y++;
            }

            reach[middle + k] = x;
            if (x >= n && y >= m)
            {
                return true;
            }
        }

        return false;
    }

    private static void WalkBack(Gap gap, List<int[]> history, int edits, int[] partner)
    {
        var (x, y) = (gap.OldCount, gap.NewCount);
        for (var d = edits; d >= 0; d--)
        {
            var reach = history[d];
            var middle = d + 1;
            var k = x - y;
            var down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
            var previousK = down ? k + 1 : k - 1;
            var previousX = d == 0 ? 0 : reach[middle + previousK];
            var previousY = d == 0 ? 0 : previousX - previousK;
            while (x > previousX && y > previousY)
            {
                partner[gap.OldStart + --x] = gap.NewStart + --y;
            }

            (x, y) = (previousX, previousY);
        }
    }

    private static void AlignGreedily(int[] old, int[] seen, Gap gap, int[] partner)
    {
        var places = new Dictionary<int, Queue<int>>();
        for (var j = gap.NewStart; j < gap.NewEnd; j++)
        {
            if (!places.TryGetValue(seen[j], out var queue))
            {
                places[seen[j]] = queue = new Queue<int>();
            }

            queue.Enqueue(j);
        }

        var next = gap.NewStart;
        for (var i = gap.OldStart; i < gap.OldEnd; i++)
        {
            next = TakeFrom(places, old[i], next, out partner[i]);
        }
    }

    private static int TakeFrom(Dictionary<int, Queue<int>> places, int element, int next, out int taken)
    {
        taken = -1;
        if (!places.TryGetValue(element, out var queue))
        {
            return next;
        }

        while (queue.Count > 0 && queue.Peek() < next)
        {
            queue.Dequeue();
        }

        if (queue.Count == 0)
        {
            return next;
        }

        taken = queue.Dequeue();
        return taken + 1;
    }
}

using Ingest.Worker.Comparison.Alignment;

namespace Ingest.Worker.Tests.Comparison.Alignment;

public sealed class SequenceAlignmentTests
{
    [Fact]
    public void Pairs_equal_elements_in_order_and_nearly_as_many_as_can_be()
    {
        var (random, found, possible) = (new Random(3), 0, 0);
        for (var round = 0; round < 300; round++)
        {
            var (old, seen) = (Sequence(random), Sequence(random));
            var partner = SequenceAlignment.Align(old, seen);
            var pairs = partner.Select((j, i) => (i, j)).Where(pair => pair.j >= 0).ToList();
            Assert.All(pairs, pair => Assert.Equal(old[pair.i], seen[pair.j]));
            Assert.Equal(pairs.Select(pair => pair.j).Order().Distinct(), pairs.Select(pair => pair.j));
            (found, possible) = (found + pairs.Count, possible + LongestCommonSubsequence(old, seen));
        }

        // An element that occurs once on both sides is paired first, also where pairing others would pair more.
        Assert.InRange((double)found / possible, 0.85, 1);
    }

    [Fact]
    public void Finds_the_longest_where_nothing_repeats()
    {
        var random = new Random(4);
        for (var round = 0; round < 100; round++)
        {
            int[] old = [.. Enumerable.Range(0, 60)];
            int[] seen = [.. old.OrderBy(i => i + random.Next(12)).Where(_ => random.Next(8) > 0)];
            Assert.Equal(LongestCommonSubsequence(old, seen), SequenceAlignment.Align(old, seen).Count(j => j >= 0));
        }
    }

    [Fact]
    public void Answers_beyond_the_bound_of_edits()
    {
        int[] old = [.. Enumerable.Range(0, 6_000).Select(i => i % 2)];
        int[] seen = [.. Enumerable.Range(0, 6_000).Select(i => i % 3 == 0 ? 1 : 2)];
        Assert.InRange(SequenceAlignment.Align(old, seen).Count(j => j >= 0), 1_000, 3_000);
    }

    private static int[] Sequence(Random random) => [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(12))];

    private static int LongestCommonSubsequence(int[] a, int[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                table[i, j] = a[i - 1] == b[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[a.Length, b.Length];
    }
}

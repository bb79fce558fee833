using System.Text;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>
/// Takes out of a gap what says the same at its beginning and at its end, cut into sentences differently: a line break that
/// came or went is no edit.
/// </summary>
internal static class Resegmentation
{
    /// <returns>How many sentences at the start and at the end of each side say the same.</returns>
    public static (Gap Start, Gap End) CommonEnds(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen)
    {
        var (a, b) = (Joined(old), Joined(seen));
        var start = CommonBoundary(Ends(old), Ends(seen), CommonPrefix(a, b));
        var end = CommonSuffix([.. old.Skip(start.Old)], [.. seen.Skip(start.New)]);
        return (new Gap(0, start.Old, 0, start.New), new Gap(old.Count - end.Old, old.Count, seen.Count - end.New, seen.Count));
    }

    /// <summary>Cut into sentences differently since a capital or a mark after one was changed: "He left. The rest stayed." to "He left. the rest stayed."</summary>
    public static bool IsAllThatDiffers(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen) =>
        old.Count != seen.Count && old.SelectMany(sentence => sentence.Words).SequenceEqual(seen.SelectMany(sentence => sentence.Words), StringComparer.Ordinal);

    private static (int Old, int New) CommonSuffix(List<Sentence> old, List<Sentence> seen)
    {
        var (a, b) = (Joined(old), Joined(seen));
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[^(common + 1)] == b[^(common + 1)])
        {
            common++;
        }

        return CommonBoundary(StartsFromEnd(old, a.Length), StartsFromEnd(seen, b.Length), common);
    }

    /// <summary>How far from the end each sentence begins, the last one first.</summary>
    private static List<int> StartsFromEnd(List<Sentence> sentences, int length) =>
        [.. sentences.Zip(Ends(sentences), (sentence, end) => length - end + sentence.Key.Length).Reverse()];

    private static int CommonPrefix(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    /// <summary>The furthest point within the common stretch at which a sentence ends on both sides.</summary>
    private static (int Old, int New) CommonBoundary(List<int> old, List<int> seen, int common)
    {
        var found = (0, 0);
        var j = 0;
        for (var i = 0; i < old.Count && old[i] <= common; i++)
        {
            while (j < seen.Count && seen[j] < old[i])
            {
                j++;
            }

            if (j < seen.Count && seen[j] == old[i])
            {
                found = (i + 1, j + 1);
            }
        }

        return found;
    }

    private static List<int> Ends(IReadOnlyList<Sentence> sentences)
    {
        var ends = new List<int>(sentences.Count);
        Join(sentences, ends);
        return ends;
    }

    private static string Joined(IReadOnlyList<Sentence> sentences) => Join(sentences, []);

    private static string Join(IReadOnlyList<Sentence> sentences, List<int> ends)
    {
        var joined = new StringBuilder();
        foreach (var key in sentences.Select(sentence => sentence.Key))
        {
            joined.Append(joined.Length > 0 && Normalise.NeedsSpace(joined[^1], key[0]) ? " " : "").Append(key);
            ends.Add(joined.Length);
        }

        return joined.ToString();
    }
}

using System.Runtime.InteropServices;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>
/// Pairs sentences that were rewritten and moved, or that stand in a gap too large for a table, by the rare words that they
/// share. The order does not matter; most alike first.
/// </summary>
internal sealed class ScatteredPairing
{
    /// <summary>Share of words in common from which two sentences in different places are one that was rewritten.</summary>
    private const double Rewritten = 0.6;

    /// <summary>Sentences beyond which a word says nothing about which of them is meant.</summary>
    private const int RareWithin = 8;

    /// <summary>Candidates weighed for one sentence.</summary>
    private const int MostCandidates = 5;

    private readonly IReadOnlyList<WordBag> seen;
    private readonly Dictionary<int, Places> places = [];

    /// <summary>For each sentence how many rare words the one that is asked for shares with it; zero again before the next.</summary>
    private readonly int[] shared;

    private readonly List<int> touched = [];

    private ScatteredPairing(IReadOnlyList<WordBag> seen)
    {
        (this.seen, shared) = (seen, new int[seen.Count]);
        for (var j = 0; j < seen.Count; j++)
        {
            foreach (var word in seen[j].Distinct())
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _);
                if (found.Count < RareWithin)
                {
                    found[found.Count] = j;
                }

                found.Count++;
            }
        }
    }

    public static IReadOnlyList<(int Old, int New)> Pair(IReadOnlyList<WordBag> old, IReadOnlyList<WordBag> seen)
    {
        if (old.Count == 0 || seen.Count == 0)
        {
            return [];
        }

        var pairing = new ScatteredPairing(seen);
        var candidates = new List<(int Old, int New, double Likeness)>();
        for (var i = 0; i < old.Count; i++)
        {
            pairing.AddCandidates(i, old[i], candidates);
        }

        return TakeBestFirst(candidates);
    }

    private static List<(int Old, int New)> TakeBestFirst(IEnumerable<(int Old, int New, double Likeness)> candidates)
    {
        var (takenOld, takenNew) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int Old, int New)>();
        foreach (var (i, j, _) in candidates.OrderByDescending(candidate => candidate.Likeness))
        {
            if (!takenOld.Contains(i) && takenNew.Add(j))
            {
                takenOld.Add(i);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    /// <summary>The sentences that share most rare words with this one, as far as they are alike enough.</summary>
    private void AddCandidates(int i, WordBag bag, List<(int Old, int New, double Likeness)> candidates)
    {
        foreach (var word in bag.Distinct())
        {
            if (places.TryGetValue(word, out var found) && found.Count <= RareWithin)
            {
                for (var at = 0; at < found.Count; at++)
                {
                    Touch(found[at]);
                }
            }
        }

        for (var taken = 0; taken < MostCandidates && touched.Count > 0; taken++)
        {
            var j = TakeMostShared();
            if (bag.Likeness(seen[j]) is >= Rewritten and var likeness)
            {
                candidates.Add((i, j, likeness));
            }
        }

        touched.ForEach(j => shared[j] = 0);
        touched.Clear();
    }

    private void Touch(int j)
    {
        if (shared[j]++ == 0)
        {
            touched.Add(j);
        }
    }

    /// <summary>Of several the one that was met first.</summary>
    private int TakeMostShared()
    {
        var best = 0;
        for (var i = 1; i < touched.Count; i++)
        {
            best = shared[touched[i]] > shared[touched[best]] ? i : best;
        }

        var j = touched[best];
        touched.RemoveAt(best);
        shared[j] = 0;
        return j;
    }

    /// <summary>Where a word stands: the first sentences, and how many there are.</summary>
    [System.Runtime.CompilerServices.InlineArray(RareWithin + 1)]
    private struct Places
    {
        private int first;

        public int Count
        {
            readonly get => this[RareWithin];
            set => this[RareWithin] = value;
        }
    }
}

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>
/// Pairs sentences that were rewritten and moved, or that stand in a gap too large for a table, by the rare words that they
/// share. The order does not matter; most alike first.
/// </summary>
internal sealed class ScatteredPairing(IReadOnlyList<WordBag> seen)
{
    /// <summary>Share of words in common from which two sentences in different places are one that was rewritten.</summary>
    private const double Rewritten = 0.6;

    /// <summary>Sentences beyond which a word says nothing about which of them is meant.</summary>
    private const int RareWithin = 8;

    /// <summary>Candidates weighed for one sentence.</summary>
    private const int MostCandidates = 5;

    private readonly Dictionary<int, List<int>> places = PlacesOfWords(seen);

    public static IReadOnlyList<(int Old, int New)> Pair(IReadOnlyList<WordBag> old, IReadOnlyList<WordBag> seen)
    {
        if (old.Count == 0 || seen.Count == 0)
        {
            return [];
        }

        var pairing = new ScatteredPairing(seen);
        var candidates = old.SelectMany((bag, i) => pairing.Candidates(bag).Select(found => (Old: i, found.New, found.Likeness)));
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

    private IEnumerable<(int New, double Likeness)> Candidates(WordBag bag)
    {
        var shared = new Dictionary<int, int>();
        foreach (var place in bag.Distinct().SelectMany(word => places.GetValueOrDefault(word) ?? []))
        {
            shared[place] = shared.GetValueOrDefault(place) + 1;
        }

        return shared.OrderByDescending(entry => entry.Value).Take(MostCandidates)
            .Select(entry => (entry.Key, bag.Likeness(seen[entry.Key])))
            .Where(found => found.Item2 >= Rewritten);
    }

    private static Dictionary<int, List<int>> PlacesOfWords(IReadOnlyList<WordBag> seen)
    {
        var found = new Dictionary<int, List<int>>();
        for (var j = 0; j < seen.Count; j++)
        {
            foreach (var word in seen[j].Distinct())
            {
                if (!found.TryGetValue(word, out var list))
                {
                    found[word] = list = [];
                }

                list.Add(j);
            }
        }

        foreach (var word in found.Where(entry => entry.Value.Count > RareWithin).Select(entry => entry.Key).ToList())
        {
            found.Remove(word);
        }

        return found;
    }
}

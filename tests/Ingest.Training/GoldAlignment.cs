using Ingest.Corpora;

namespace Ingest.Training;

/// <summary>
/// Finds which words of a page's blocks are the gold body's, in order: the chain of blocks that agrees with most gold words without
/// crossing is taken first, then blocks that agree with gold words still free. What agrees only with words already taken is a repetition.
/// </summary>
internal sealed class GoldAlignment
{
    private const int GramLength = 3;

    /// <summary>Shorter blocks must be a line of the gold body of their own.</summary>
    private const int ShortBlock = 4;

    private readonly List<string> gold = [];
    private readonly HashSet<int> lineStarts = [];
    private readonly Dictionary<long, List<int>> places = [];
    private readonly bool[] taken;

    private GoldAlignment(string body)
    {
        foreach (var line in body.Split('\n'))
        {
            lineStarts.Add(gold.Count);
            gold.AddRange(Tokens.MultilingualWords(line));
        }

        lineStarts.Add(gold.Count);
        taken = new bool[gold.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var length = 1; length <= GramLength && i + length <= gold.Count; length++)
            {
                var key = Key(gold, i, length);
                (places.TryGetValue(key, out var list) ? list : places[key] = []).Add(i);
            }
        }
    }

    /// <summary>For each block the share of its words that are the body's; -1 where it repeats words that another block gave.</summary>
    public static double[] Shares(string body, IReadOnlyList<string> blocks, Func<int, bool> isHidden)
    {
        var alignment = new GoldAlignment(body);
        var words = blocks.Select(Tokens.MultilingualWords).ToList();
        var shares = new double[blocks.Count];
        var candidates = words.Select(alignment.Candidates).Select((list, i) => isHidden(i) ? [.. list.Select(item => (item.Start, item.Matched / 2))] : list).ToList();
        foreach (var (block, start) in Chain(candidates))
        {
            shares[block] = alignment.Take(words[block], start);
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (shares[i] == 0 && words[i].Count > 0)
            {
                shares[i] = alignment.TakeFree(words[i], candidates[i]);
            }
        }

        return shares;
    }

    /// <summary>Where in the gold body the block may begin, with the number of its words that agree there; the best few.</summary>
    private List<(int Start, int Matched)> Candidates(List<string> words)
    {
        var votes = new Dictionary<int, int>();
        var length = Math.Min(GramLength, words.Count);
        if (length == 0)
        {
            return [];
        }

        for (var i = 0; i + length <= words.Count; i++)
        {
            if (places.TryGetValue(Key(words, i, length), out var found) && found.Count <= 50)
            {
                foreach (var place in found)
                {
                    votes[place - i] = votes.GetValueOrDefault(place - i) + 1;
                }
            }
        }

        return
        [
            .. votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(words.Count <= ShortBlock ? 50 : 4)
                .Where(vote => words.Count > ShortBlock || IsLine(words, vote.Key))
                .Select(vote => (vote.Key, Matched(words, vote.Key).Count())).Where(found => found.Item2 > 0),
        ];
    }

    private bool IsLine(List<string> words, int start) =>
        lineStarts.Contains(start) && lineStarts.Contains(start + words.Count) && Matched(words, start).Count() == words.Count;

    /// <summary>Gold positions that agree with the block placed there, allowing for a few words more or less between.</summary>
    private IEnumerable<int> Matched(List<string> words, int start)
    {
        var at = start;
        foreach (var word in words)
        {
            for (var shift = 0; shift <= 4; shift++)
            {
                var place = at + ((shift & 1) == 1 ? (shift + 1) / 2 : -shift / 2);
                if (place >= 0 && place < gold.Count && gold[place] == word)
                {
                    at = place;
                    yield return place;
                    break;
                }
            }

            at++;
        }
    }

    private static IEnumerable<(int Block, int Start)> Chain(List<List<(int Start, int Matched)>> candidates)
    {
        // Weighted longest increasing sequence; the number of candidates is small enough for the quadratic method.
        var items = candidates.SelectMany((list, block) => list.Select(item => (Block: block, item.Start, item.Matched))).ToList();
        var best = new int[items.Count];
        var before = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            (best[i], before[i]) = (items[i].Matched, -1);
            for (var j = 0; j < i; j++)
            {
                if (items[j].Block < items[i].Block && items[j].Start + (items[j].Matched * 0.7) <= items[i].Start && best[j] + items[i].Matched > best[i])
                {
                    (best[i], before[i]) = (best[j] + items[i].Matched, j);
                }
            }
        }

        for (var i = items.Count == 0 ? -1 : Array.IndexOf(best, best.Max()); i >= 0; i = before[i])
        {
            yield return (items[i].Block, items[i].Start);
        }
    }

    private double Take(List<string> words, int start)
    {
        var matched = Matched(words, start).Distinct().ToList();
        matched.ForEach(place => taken[place] = true);
        return (double)matched.Count / words.Count;
    }

    private double TakeFree(List<string> words, List<(int Start, int Matched)> candidates)
    {
        foreach (var (start, _) in candidates)
        {
            var matched = Matched(words, start).Distinct().ToList();
            if (matched.Count(place => !taken[place]) >= 0.7 * words.Count)
            {
                return Take(words, start);
            }
        }

        return candidates.Exists(candidate => candidate.Matched >= 0.7 * words.Count) ? -1 : candidates.Select(candidate => candidate.Matched).DefaultIfEmpty(0).Max() < 0.3 * words.Count ? 0 : 0.1;
    }

    private static long Key(List<string> words, int start, int length)
    {
        var key = (long)length;
        for (var i = start; i < start + length; i++)
        {
            key = (key * 1_000_003) + words[i].GetHashCode(StringComparison.Ordinal);
        }

        return key;
    }
}

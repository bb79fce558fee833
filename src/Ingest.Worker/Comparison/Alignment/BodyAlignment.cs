using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>What became of each sentence of a body: alike, moved, rewritten, removed, added.</summary>
internal sealed class BodyAlignment
{
    private readonly IReadOnlyList<Sentence> old;
    private readonly IReadOnlyList<Sentence> seen;
    private readonly int[] partner;
    private readonly int[] placeOfRemoved;
    private readonly bool[] isNewTaken;
    private readonly List<(int Place, int Old, SentencePair Pair)> found = [];
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);

    private BodyAlignment(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen)
    {
        (this.old, this.seen) = (old, seen);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        partner = SequenceAlignment.Align(Numbered(old, numbers), Numbered(seen, numbers));
        placeOfRemoved = PlacesOfRemoved(partner);
        isNewTaken = new bool[seen.Count];
        foreach (var j in partner.Where(j => j >= 0))
        {
            isNewTaken[j] = true;
        }
    }

    /// <returns>Everything that is not alike and in its place, in the order of the new text, what was removed where it stood.</returns>
    public static IReadOnlyList<SentencePair> Compare(IReadOnlyList<Sentence> old, IReadOnlyList<Sentence> seen)
    {
        var alignment = new BodyAlignment(old, seen);
        var gaps = alignment.Gaps();
        alignment.PairMoved();
        gaps.ForEach(alignment.PairRewritten);
        alignment.PairScattered();
        alignment.TakeRest();
        return [.. alignment.found.OrderBy(entry => entry.Place).ThenBy(entry => entry.Old).Select(entry => entry.Pair)];
    }

    private List<Gap> Gaps()
    {
        var gaps = new List<Gap>();
        var (oldStart, newStart) = (0, 0);
        for (var i = 0; i <= old.Count; i++)
        {
            var j = i == old.Count ? seen.Count : partner[i];
            if (j < 0)
            {
                continue;
            }

            if (i > oldStart || j > newStart)
            {
                gaps.Add(new Gap(oldStart, i, newStart, j));
            }

            (oldStart, newStart) = (i + 1, j + 1);
        }

        return gaps;
    }

    private void PairMoved()
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var j in Enumerable.Range(0, seen.Count).Where(j => !isNewTaken[j]))
        {
            if (!waiting.TryGetValue(seen[j].Key, out var places))
            {
                waiting[seen[j].Key] = places = new Queue<int>();
            }

            places.Enqueue(j);
        }

        foreach (var i in Enumerable.Range(0, old.Count).Where(i => partner[i] < 0))
        {
            if (waiting.TryGetValue(old[i].Key, out var places) && places.TryDequeue(out var j))
            {
                Take(SentenceOp.Moved, [i], [j]);
            }
        }
    }

    private void PairRewritten(Gap gap)
    {
        var (olds, news) = (FreeOld(gap), FreeNew(gap));
        if (olds.Count == 0 || news.Count == 0)
        {
            return;
        }

        var (start, end) = Resegmentation.CommonEnds([.. olds.Select(i => old[i])], [.. news.Select(j => seen[j])]);
        Settle(olds[..start.OldEnd], news[..start.NewEnd]);
        Settle(olds[end.OldStart..], news[end.NewStart..]);
        (olds, news) = (olds[start.OldEnd..end.OldStart], news[start.NewEnd..end.NewStart]);
        if (olds.Count > 0 && news.Count > 0 && Resegmentation.IsAllThatDiffers([.. olds.Select(i => old[i])], [.. news.Select(j => seen[j])]))
        {
            Take(SentenceOp.Modified, olds, news);
            return;
        }

        if ((long)olds.Count * news.Count > GapPairing.LargestTable)
        {
            return;
        }

        foreach (var pair in new GapPairing(Bags(old, olds), Bags(seen, news)).Pair())
        {
            Take(SentenceOp.Modified, olds[pair.OldStart..pair.OldEnd], news[pair.NewStart..pair.NewEnd]);
        }
    }

    private void PairScattered()
    {
        var all = new Gap(0, old.Count, 0, seen.Count);
        var (olds, news) = (FreeOld(all), FreeNew(all));
        foreach (var (i, j) in ScatteredPairing.Pair(Bags(old, olds), Bags(seen, news)))
        {
            Take(SentenceOp.Modified, [olds[i]], [news[j]]);
        }
    }

    private void TakeRest()
    {
        var all = new Gap(0, old.Count, 0, seen.Count);
        FreeOld(all).ForEach(i => Take(SentenceOp.Removed, [i], []));
        FreeNew(all).ForEach(j => Take(SentenceOp.Added, [], [j]));
    }

    private void Take(SentenceOp op, List<int> olds, List<int> news)
    {
        var place = news.Count > 0 ? news[0] : placeOfRemoved[olds[0]];
        found.Add((place, olds.Count > 0 ? olds[0] : -1, new SentencePair(op, [.. olds.Select(i => old[i])], [.. news.Select(j => seen[j])])));
        Settle(olds, news);
    }

    /// <summary>Says the same, or is accounted for.</summary>
    private void Settle(List<int> olds, List<int> news)
    {
        olds.ForEach(i => partner[i] = news.Count > 0 ? news[0] : int.MaxValue);
        news.ForEach(j => isNewTaken[j] = true);
    }

    /// <summary>For each old sentence the place of the last one before it that stayed.</summary>
    private static int[] PlacesOfRemoved(int[] partner)
    {
        var (places, last) = (new int[partner.Length], -1);
        for (var i = 0; i < partner.Length; i++)
        {
            last = partner[i] >= 0 ? partner[i] : last;
            places[i] = last;
        }

        return places;
    }

    private List<int> FreeOld(Gap gap) => [.. Enumerable.Range(gap.OldStart, gap.OldCount).Where(i => partner[i] < 0)];

    private List<int> FreeNew(Gap gap) => [.. Enumerable.Range(gap.NewStart, gap.NewCount).Where(j => !isNewTaken[j])];

    private List<WordBag> Bags(IReadOnlyList<Sentence> sentences, List<int> indices) =>
        [.. indices.Select(i => WordBag.Of(sentences[i].Words, vocabulary))];

    private static int[] Numbered(IReadOnlyList<Sentence> sentences, Dictionary<string, int> numbers) =>
        [.. sentences.Select(sentence => numbers.TryGetValue(sentence.Key, out var number) ? number : numbers[sentence.Key] = numbers.Count)];
}

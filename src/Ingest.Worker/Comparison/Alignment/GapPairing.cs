namespace Ingest.Worker.Comparison.Alignment;

/// <summary>
/// Pairs what was rewritten inside one gap, in order: one old sentence with one new, two with one (joined), one with two
/// (cut). Dynamic programming as in Gale and Church's sentence alignment, scored by words in common.
/// </summary>
internal sealed class GapPairing(IReadOnlyList<WordBag> old, IReadOnlyList<WordBag> seen)
{
    /// <summary>Share of words in common from which two sentences are one that was rewritten: half.</summary>
    private const double Rewritten = 0.5;

    /// <summary>The same for two sentences that stand alone between unchanged neighbours.</summary>
    private const double RewrittenInPlace = 0.3;

    /// <summary>Words up to which a sentence alone in its place counts as rewritten with nothing in common: "Yes." to "No.".</summary>
    private const int ShortSentence = 4;

    /// <summary>What a joined or cut sentence must have in common beyond the better half.</summary>
    private const double JoinGain = 0.1;

    private readonly double[,] best = new double[old.Count + 1, seen.Count + 1];
    private readonly (byte Old, byte New)[,] step = new (byte, byte)[old.Count + 1, seen.Count + 1];

    /// <summary>Cells of the table beyond which <see cref="ScatteredPairing"/> answers instead.</summary>
    public static int LargestTable => 4_096;

    /// <returns>Runs of old and new indices that belong together, in order.</returns>
    public IReadOnlyList<Gap> Pair()
    {
        for (var i = 0; i <= old.Count; i++)
        {
            for (var j = 0; j <= seen.Count; j++)
            {
                Fill(i, j);
            }
        }

        return Unwind();
    }

    private void Fill(int i, int j)
    {
        Consider(i, j, 1, 0, 0);
        Consider(i, j, 0, 1, 0);
        if (i == 0 || j == 0)
        {
            return;
        }

        var one = old[i - 1].Likeness(seen[j - 1]);
        if (IsRewritten(one, i, j))
        {
            Consider(i, j, 1, 1, Score(one, old[i - 1], seen[j - 1]));
        }

        ConsiderJoined(i, j);
        ConsiderCut(i, j);
    }

    private void ConsiderJoined(int i, int j)
    {
        if (i < 2 || IsUneven(old[i - 1].Count + old[i - 2].Count, seen[j - 1].Count))
        {
            return;
        }

        var both = old[i - 2].With(old[i - 1]);
        var likeness = both.Likeness(seen[j - 1]);
        if (likeness >= Rewritten + JoinGain && likeness >= JoinGain + Math.Max(old[i - 2].Likeness(seen[j - 1]), old[i - 1].Likeness(seen[j - 1])))
        {
            Consider(i, j, 2, 1, Score(likeness, both, seen[j - 1]));
        }
    }

    private void ConsiderCut(int i, int j)
    {
        if (j < 2 || IsUneven(seen[j - 1].Count + seen[j - 2].Count, old[i - 1].Count))
        {
            return;
        }

        var both = seen[j - 2].With(seen[j - 1]);
        var likeness = both.Likeness(old[i - 1]);
        if (likeness >= Rewritten + JoinGain && likeness >= JoinGain + Math.Max(seen[j - 2].Likeness(old[i - 1]), seen[j - 1].Likeness(old[i - 1])))
        {
            Consider(i, j, 1, 2, Score(likeness, both, old[i - 1]));
        }
    }

    private void Consider(int i, int j, byte takenOld, byte takenNew, double gain)
    {
        if (i < takenOld || j < takenNew)
        {
            return;
        }

        var score = best[i - takenOld, j - takenNew] + gain;
        if (step[i, j] == default || score > best[i, j])
        {
            best[i, j] = score;
            step[i, j] = (takenOld, takenNew);
        }
    }

    private bool IsRewritten(double likeness, int i, int j) =>
        likeness >= Rewritten
        || (old.Count == 1 && seen.Count == 1
            && (likeness >= RewrittenInPlace || Math.Max(old[i - 1].Count, seen[j - 1].Count) <= ShortSentence));

    private static bool IsUneven(int both, int one) => both > 2 * one || one > 2 * both;

    /// <summary>Never nothing, so that a short sentence in its place is still paired.</summary>
    private static double Score(double likeness, WordBag a, WordBag b) => 0.01 + (likeness * (a.Count + b.Count));

    private List<Gap> Unwind()
    {
        var pairs = new List<Gap>();
        var (i, j) = (old.Count, seen.Count);
        while (i > 0 || j > 0)
        {
            var (takenOld, takenNew) = step[i, j];
            if (takenOld > 0 && takenNew > 0)
            {
                pairs.Add(new Gap(i - takenOld, i, j - takenNew, j));
            }

            i -= takenOld;
            j -= takenNew;
        }

        pairs.Reverse();
        return pairs;
    }
}

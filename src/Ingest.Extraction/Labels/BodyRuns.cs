namespace Ingest.Extraction.Labels;

/// <summary>Stretches of likely body text, parted where several other blocks stand between: an article has one, a page with a second article has two.</summary>
internal sealed class BodyRuns
{
    /// <summary>Blocks other than body within a stretch: a picture's caption, a heading, a pointer elsewhere.</summary>
    private const int LargestGap = 4;

    private readonly int[] runs;
    private readonly List<(int Start, int End)> stretches = [];

    public BodyRuns(float[] chances)
    {
        runs = new int[chances.Length];
        for (var i = 0; i < chances.Length; i++)
        {
            if (chances[i] >= 0.5f)
            {
                if (stretches.Count > 0 && i - stretches[^1].End <= LargestGap)
                {
                    stretches[^1] = (stretches[^1].Start, i + 1);
                }
                else
                {
                    stretches.Add((i, i + 1));
                }
            }

            runs[i] = stretches.Count - 1;
        }
    }

    /// <summary>The stretch that the block is in, else the last one before it; an empty one where none is.</summary>
    public (int Start, int End, int Gap) Of(int block)
    {
        if (runs[block] < 0)
        {
            return (0, 0, -1);
        }

        var (start, end) = stretches[runs[block]];
        return (start, end, runs[block] == 0 ? -1 : start - stretches[runs[block] - 1].End);
    }
}

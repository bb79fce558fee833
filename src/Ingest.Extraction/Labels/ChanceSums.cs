using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>Chances of a page's blocks, summed so that any stretch, element or template of it is looked up at once.</summary>
internal sealed class ChanceSums
{
    private readonly float[] chances;
    private readonly double[] weighted;
    private readonly double[] ink;
    private readonly int[] since;
    private readonly int[] until;
    private readonly Dictionary<int, (double Weighted, double Ink)> templates = [];

    public ChanceSums(PageBlocks page, float[] chances)
    {
        this.chances = chances;
        var count = chances.Length;
        weighted = new double[count + 1];
        ink = new double[count + 1];
        since = new int[count];
        until = new int[count];
        foreach (var block in page.Blocks)
        {
            var i = block.Ordinal;
            double weight = Math.Min(block.InkChars, 1000) + 5;
            weighted[i + 1] = weighted[i] + (chances[i] * weight);
            ink[i + 1] = ink[i] + weight;
            since[i] = i == 0 ? count : chances[i - 1] >= 0.5f ? 1 : since[i - 1] + 1;
            var template = templates.GetValueOrDefault(block.Template);
            templates[block.Template] = (template.Weighted + (chances[i] * weight), template.Ink + weight);
        }

        Runs = new BodyRuns(chances);
        for (var i = count - 1; i >= 0; i--)
        {
            until[i] = i == count - 1 ? count : chances[i + 1] >= 0.5f ? 1 : until[i + 1] + 1;
        }
    }

    public BodyRuns Runs { get; }

    public double BodyInk => weighted[^1];

    public float At(int block) => block >= 0 && block < chances.Length ? chances[block] : -1;

    /// <summary>Of the other blocks of the container; -1 where there are none.</summary>
    public double OfContainer(ref readonly Container container, Block block)
    {
        var i = block.Ordinal;
        var own = ink[i + 1] - ink[i];
        var others = ink[container.EndBlock] - ink[container.FirstBlock] - own;
        return others <= 0 ? -1 : (weighted[container.EndBlock] - weighted[container.FirstBlock] - (weighted[i + 1] - weighted[i])) / others;
    }

    public double OfTemplate(Block block)
    {
        var i = block.Ordinal;
        var (sum, total) = templates[block.Template];
        var others = total - (ink[i + 1] - ink[i]);
        return others <= 0.5 ? -1 : (sum - (weighted[i + 1] - weighted[i])) / others;
    }

    public double ShareBefore(int block) => weighted[^1] <= 0 ? 0 : weighted[block] / weighted[^1];

    /// <summary>Blocks back to the nearest that is likely body.</summary>
    public int SinceBody(int block) => since[block];

    public int UntilBody(int block) => until[block];

    public double Mean(int from, int to)
    {
        var (start, end) = (Math.Max(0, from), Math.Min(chances.Length, to));
        return start >= end ? -1 : (weighted[end] - weighted[start]) / (ink[end] - ink[start]);
    }

    public float Best(int from, int to)
    {
        var best = -1f;
        for (var i = Math.Max(0, from); i < Math.Min(chances.Length, to); i++)
        {
            best = Math.Max(best, chances[i]);
        }

        return best;
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>What the first look said of the blocks around: the second look reads it, so that labels agree with their surroundings.</summary>
internal static class ContextFeatures
{
    private const int Reach = 4;

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(-Reach, (2 * Reach) + 1).Select(offset => $"chance at {offset}")
            .Concat(["chance of element", "chance one up", "chance two up", "chance three up", "chance of template", "body before", "body after", "body ink",
                "blocks since body", "blocks until body", "mean of last 10", "mean of next 10", "best of last 10", "best of next 10", "chance of heading",
                "body share of stretch", "body before stretch", "gap before stretch", "blocks since stretch"]),
    ];

    public static int Count { get; } = Names.Count;

    /// <param name="lastHeading">The nearest heading before the block; -1 for none.</param>
    public static void Write(ref FeatureRow row, PageBlocks page, int lastHeading, ChanceSums sums, Block block)
    {
        for (var offset = -Reach; offset <= Reach; offset++)
        {
            row.Add(sums.At(block.Ordinal + offset));
        }

        var containers = page.Containers;
        var index = block.Container;
        for (var level = 0; level < 4; level++)
        {
            row.Add(sums.OfContainer(in containers[index], block));
            index = Math.Max(0, containers[index].Parent);
        }

        row.Add(sums.OfTemplate(block));
        row.Add(sums.ShareBefore(block.Ordinal));
        row.Add(1 - sums.ShareBefore(block.Ordinal + 1));
        row.Add(sums.BodyInk);
        row.Add(sums.SinceBody(block.Ordinal));
        row.Add(sums.UntilBody(block.Ordinal));
        row.Add(sums.Mean(block.Ordinal - 10, block.Ordinal));
        row.Add(sums.Mean(block.Ordinal + 1, block.Ordinal + 11));
        row.Add(sums.Best(block.Ordinal - 10, block.Ordinal));
        row.Add(sums.Best(block.Ordinal + 1, block.Ordinal + 11));
        row.Add(sums.At(lastHeading));
        var (start, end, gap) = sums.Runs.Of(block.Ordinal);
        row.Add(gap < 0 && end == 0 ? -1 : sums.ShareBefore(end) - sums.ShareBefore(start));
        row.Add(sums.ShareBefore(start));
        row.Add(gap);
        row.Add(Math.Max(0, block.Ordinal - end + 1));
    }
}

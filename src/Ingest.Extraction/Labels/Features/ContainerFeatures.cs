using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>Sums over the elements around the block, and the block's place among them.</summary>
internal static class ContainerFeatures
{
    private const int Levels = 4;

    private static readonly string[] OfLevel = ["ink", "link density", "prose share of page", "prose ratio", "blocks", "own prose share of page", "place"];

    public static IEnumerable<string> Names =>
        Enumerable.Range(0, Levels).SelectMany(level => OfLevel.Select(name => $"{name} {level} up"))
            .Concat(["depth", "up to meet", "down to densest", "up to root", "meet prose ratio", "meet prose share", "before densest", "after densest", "place in densest", "place in root", "up to title meet", "down to title", "title meet prose share"]);

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        var containers = facts.Page.Containers;
        var pageProse = Math.Max(1, containers[0].ProseChars);
        var index = block.Container;
        for (var level = 0; level < Levels; level++)
        {
            ref readonly var container = ref containers[index];
            var ink = Math.Max(1, container.InkChars);
            row.Add(container.InkChars);
            row.Add((double)container.LinkChars / ink);
            row.Add((double)container.ProseChars / pageProse);
            row.Add((double)container.ProseChars / ink);
            row.Add(container.Blocks);
            row.Add((double)container.OwnProseChars / pageProse);
            row.Add(PlaceIn(in container, block));
            index = Math.Max(0, container.Parent);
        }

        WriteOutline(ref row, facts, block);
    }

    private static void WriteOutline(ref FeatureRow row, PageFacts facts, Block block)
    {
        var containers = facts.Page.Containers;
        ref readonly var own = ref containers[block.Container];
        ref readonly var meet = ref containers[facts.Outline.ToDensest.Of(block.Container)];
        ref readonly var densest = ref containers[facts.Outline.Densest];
        ref readonly var root = ref containers[facts.Outline.Root];
        row.Add(own.Depth);
        row.Add(own.Depth - meet.Depth);
        row.Add(densest.Depth - meet.Depth);
        row.Add(meet.Depth >= root.Depth ? 0 : root.Depth - meet.Depth);
        row.Add((double)meet.ProseChars / Math.Max(1, meet.InkChars));
        row.Add((double)meet.ProseChars / Math.Max(1, containers[0].ProseChars));
        row.Add(block.Ordinal < densest.FirstBlock ? densest.FirstBlock - block.Ordinal : 0);
        row.Add(block.Ordinal >= densest.EndBlock ? block.Ordinal - densest.EndBlock + 1 : 0);
        row.Add(PlaceIn(in densest, block));
        row.Add(PlaceIn(in root, block));
        ref readonly var titleMeet = ref containers[facts.Outline.ToTitle.Of(block.Container)];
        row.Add(own.Depth - titleMeet.Depth);
        row.Add(facts.TitleBlock < 0 ? -1 : containers[facts.Page.Blocks[facts.TitleBlock].Container].Depth - titleMeet.Depth);
        row.Add((double)titleMeet.ProseChars / Math.Max(1, containers[0].ProseChars));
    }

    private static double PlaceIn(ref readonly Container container, Block block) =>
        (double)(block.Ordinal - container.FirstBlock) / Math.Max(1, container.Blocks);
}

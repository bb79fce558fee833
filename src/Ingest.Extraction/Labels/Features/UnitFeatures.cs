using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>Whether the block is of the article that the page is about, or of another that stands on the page too.</summary>
internal static class UnitFeatures
{
    public static IEnumerable<string> Names =>
    [
        "article elements", "number of article element", "article element up", "article element holds title", "article element prose share",
        "article element blocks", "place in article element", "under headline", "blocks since headline", "under another headline", "shown prose share",
        "declared words", "words before per declared",
    ];

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        WriteArticle(ref row, facts, block);
        var headline = facts.Units.LastHeadline[block.Ordinal];
        row.Add(headline >= 0);
        row.Add(headline < 0 ? -1 : block.Ordinal - headline);
        row.Add(headline >= 0 && facts.TitleBlock >= 0 && headline != facts.TitleBlock);
        row.Add(facts.ShownProseShare);
        var declared = facts.Hints.DeclaredWords;
        row.Add(declared);
        row.Add(declared <= 0 ? -1 : (facts.ProseBefore[block.Ordinal] - facts.ProseBefore[Math.Max(0, facts.TitleBlock)]) / (5.0 * declared));
    }

    private static void WriteArticle(ref FeatureRow row, PageFacts facts, Block block)
    {
        row.Add(facts.Units.Count);
        var article = facts.Units.Of(block.Container);
        if (article < 0)
        {
            for (var i = 0; i < 6; i++)
            {
                row.Add(-1);
            }

            return;
        }

        ref readonly var container = ref facts.Page.Containers[article];
        row.Add(facts.Units.NumberOf(article));
        row.Add(facts.Page.ContainerOf(block).Depth - container.Depth);
        row.Add(facts.TitleBlock >= container.FirstBlock && facts.TitleBlock < container.EndBlock);
        row.Add((double)container.ProseChars / Math.Max(1, facts.Page.Containers[0].ProseChars));
        row.Add(container.Blocks);
        row.Add((double)(block.Ordinal - container.FirstBlock) / container.Blocks);
    }
}

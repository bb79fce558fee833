using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>
/// Which blocks are worth the model's time. In the development pages half of all blocks are links in lists of links and in navigation,
/// and one in two thousand of those belongs to a body.
/// </summary>
internal static class Candidates
{
    private const double AllLinks = 0.99;

    private const double LinkList = 0.9;

    /// <summary>Those of the page, without its headline, which is nobody's body text, and without other articles.</summary>
    public static Block[] Of(PageFacts facts) =>
        [.. facts.Page.Blocks.Where(block => !IsHeadline(facts, block) && !facts.Units.IsOther(block.Container) && Contains(facts.Page, block))];

    private static bool IsHeadline(PageFacts facts, Block block) => block.Ordinal == facts.TitleBlock && block.Kind == BlockKind.Heading;

    private static bool Contains(PageBlocks page, Block block)
    {
        if ((block.Marks & Marks.NavTag) != Marks.None)
        {
            return false;
        }

        if (block.LinkDensity < AllLinks || block.Text.Length > 100)
        {
            return true;
        }

        var containers = page.Containers;
        var index = block.Container;
        for (var level = 0; level < 2; level++)
        {
            index = Math.Max(0, containers[index].Parent);
        }

        ref readonly var around = ref containers[index];
        return around.Blocks < 3 || around.LinkChars < LinkList * around.InkChars;
    }
}

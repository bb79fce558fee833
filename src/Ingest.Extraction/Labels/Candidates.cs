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

    /// <summary>Words; a shorter title begins sentences by chance.</summary>
    private const int ShortestTitle = 4;

    /// <summary>Items; fewer are no list of stories.</summary>
    private const int FewestItems = 3;

    /// <summary>Those of the page, without its headline, which is nobody's body text, without other articles and lists of stories.</summary>
    public static Block[] Of(PageFacts facts)
    {
        var lists = ListsOfStories(facts);
        return [.. facts.Page.Blocks.Where(block => !IsHeadline(facts, block) && !facts.Units.IsOther(block.Container) && !IsItem(facts.Page, block, lists) && Contains(facts.Page, block))];
    }

    /// <summary>Lists of which an item begins with the page's own title: the page's story is one of those that they lead to.</summary>
    private static HashSet<int> ListsOfStories(PageFacts facts)
    {
        if (facts.TitleBlock < 0 || facts.Words.Of(facts.TitleBlock).Length < ShortestTitle)
        {
            return [];
        }

        var title = facts.Words.Of(facts.TitleBlock);
        HashSet<int> lists = [];
        foreach (var block in facts.Page.Blocks)
        {
            if (block.Kind == BlockKind.ListItem && block.Links > 0 && facts.Words.Of(block.Ordinal).StartsWith(title)
                && facts.Page.Containers[ListOf(facts.Page, block)].Blocks >= FewestItems)
            {
                lists.Add(ListOf(facts.Page, block));
            }
        }

        return lists;
    }

    private static int ListOf(PageBlocks page, Block item) => Math.Max(0, page.Containers[item.Container].Parent);

    private static bool IsItem(PageBlocks page, Block block, HashSet<int> lists) =>
        lists.Count > 0 && block.Kind == BlockKind.ListItem && lists.Contains(ListOf(page, block));

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

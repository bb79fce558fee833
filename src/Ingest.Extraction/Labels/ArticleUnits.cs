using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>
/// The <c>article</c> elements of a page and the headlines that blocks stand under: pages carry teasers, comments and further articles in
/// elements like the article's own, but only one of them holds the title.
/// </summary>
internal sealed class ArticleUnits
{
    /// <summary>Characters of prose; an article element with less is a teaser.</summary>
    private const int LeastProse = 300;

    /// <summary>A headline with this share of link text leads to the story that it names.</summary>
    private const double Linked = 0.8;

    /// <summary>Share of a heading's words in the title; the article's own headline is at times printed twice, and differently.</summary>
    private const double OwnHeadline = 0.5;

    private readonly int[] nearest;
    private readonly int[] numbers;
    private readonly bool[] others;

    public ArticleUnits(PageBlocks page, int titleBlock, Func<Block, double> shareInTitle)
    {
        var containers = page.Containers;
        nearest = new int[containers.Length];
        numbers = new int[containers.Length];
        nearest[0] = -1;
        for (var i = 1; i < containers.Length; i++)
        {
            var isArticle = (containers[i].OwnMarks & Marks.ArticleTag) != Marks.None && containers[i].Blocks > 0;
            nearest[i] = isArticle ? i : nearest[containers[i].Parent];
            if (isArticle && containers[i].ProseChars >= LeastProse)
            {
                numbers[i] = ++Count;
            }
        }

        LastHeadline = new int[page.Blocks.Count];
        var last = -1;
        foreach (var block in page.Blocks)
        {
            last = block.Ordinal == titleBlock || HeadingLevel(block) == 1 ? block.Ordinal : last;
            LastHeadline[block.Ordinal] = last;
        }

        others = new bool[containers.Length];
        if (titleBlock >= 0 && nearest[page.Blocks[titleBlock].Container] is >= 0 and var own && numbers[own] > 0)
        {
            FindOthers(page, titleBlock, shareInTitle);
        }
    }

    /// <summary>Article elements with prose.</summary>
    public int Count { get; }

    /// <summary>For each block the ordinal of the nearest first-level heading or title, itself included; -1 for none.</summary>
    public int[] LastHeadline { get; }

    /// <summary>The innermost article element that the container is in, itself included; -1 for none.</summary>
    public int Of(int container) => nearest[container];

    /// <summary>From 1 in reading order; 0 for one with little prose.</summary>
    public int NumberOf(int article) => numbers[article];

    /// <summary>
    /// Whether the container is in an article element that has a headline of its own, on a page whose title stands in another: the next
    /// story of an endless page, or the other entries of a day's page; or in one below the page's own whose headline is a link to its story.
    /// </summary>
    public bool IsOther(int container) => others[container];

    private void FindOthers(PageBlocks page, int titleBlock, Func<Block, double> shareInTitle)
    {
        var containers = page.Containers;
        ref readonly var own = ref containers[nearest[page.Blocks[titleBlock].Container]];
        for (var i = 1; i < others.Length; i++)
        {
            others[i] = others[containers[i].Parent];
            if (nearest[i] == i && (titleBlock < containers[i].FirstBlock || titleBlock >= containers[i].EndBlock))
            {
                var headline = numbers[i] > 0 ? FirstHeading(page.Blocks, in containers[i], lowest: 1) : null;
                others[i] |= headline is not null && shareInTitle(headline) < OwnHeadline;
                others[i] |= (containers[i].FirstBlock >= own.EndBlock || containers[i].EndBlock <= own.FirstBlock) && FirstHeading(page.Blocks, in containers[i], lowest: 6) is { LinkDensity: > Linked } linked
                    && LeadsAway(linked) && shareInTitle(linked) < OwnHeadline;
            }
        }
    }

    /// <summary>Entries of a live report link to themselves.</summary>
    private static bool LeadsAway(Block heading) =>
        (heading.Element.Links.FirstOrDefault() ?? heading.Element.Closest("a"))?.GetAttribute("href") is { Length: > 0 } target && target[0] != '#';

    private static Block? FirstHeading(List<Block> blocks, ref readonly Container container, int lowest)
    {
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
        {
            if (HeadingLevel(blocks[i]) is > 0 and var level && level <= lowest)
            {
                return blocks[i];
            }
        }

        return null;
    }

    private static int HeadingLevel(Block block) => block.Kind == BlockKind.Heading && block.Element?.LocalName is ['h', >= '1' and <= '6'] tag ? tag[1] - '0' : 0;
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Short lines amid the text that the model doubts for being short, and whose place tells what they are: a heading right above a paragraph of
/// the text, who said what is quoted, the panel behind the next tab.
/// </summary>
internal static class AmidText
{
    /// <summary>What such names hold is no heading of the text, wherever it stands.</summary>
    private const Marks Foreign = BodySelection.Outside | Marks.Ad | Marks.Newsletter | Marks.Share | Marks.Overlay | Marks.Donate | Marks.Poll | Marks.Bio | Marks.Action | Marks.Product | Marks.Teaser | Marks.Hidden | Marks.NotShown | Marks.Toc;

    /// <summary>Where panels belong to the page and not to its text.</summary>
    private const Marks Settings = BodySelection.Outside | Marks.Overlay | Marks.DialogTag | Marks.Newsletter | Marks.Share | Marks.Ad;

    private const double ManyLinks = 0.5;

    /// <summary>Characters without white space; a shorter line above the headline is a rubric.</summary>
    private const int ShortestProse = 40;

    /// <summary>Characters of a name with what its bearer does.</summary>
    private const int LongestSource = 80;

    /// <summary>Of the panels that are text, how many times the others may be as long.</summary>
    private const int MostOfPanels = 3;

    /// <summary>Asked last, of what is left: a heading that stands before all of it may be another story's.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void AddHeadings(PageBlocks page, bool[] selected)
    {
        var last = Array.LastIndexOf(selected, true);
        var first = 0;
        while (first < last && !(selected[first] && page.Blocks[first] is { Kind: BlockKind.Paragraph, InkChars: >= ShortestProse }))
        {
            first++;
        }

        for (var i = first + 1; i < last; i++)
        {
            selected[i] |= page.Blocks[i] is { LinkDensity: < ManyLinks } block && (block.Marks & Foreign) == Marks.None && IsHeadingOverText(page, selected, block);
        }
    }

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
        var panels = new List<int>();
        for (var i = 1; i < page.Containers.Length; i++)
        {
            ref readonly var container = ref page.Containers[i];
            if (container.Element.LocalName == "blockquote")
            {
                AddSource(page, selected, in container);
            }
            else if ((container.OwnMarks & Marks.Faq) != Marks.None && container.Blocks > 0 && container.Element.GetAttribute("role") == "tabpanel")
            {
                panels.Add(i);
            }
        }

        // All of a group at once: a page may have thousands.
        foreach (var beside in panels.GroupBy(panel => (page.Containers[panel].Parent, page.Containers[panel].Signature)))
        {
            AddPanels(page, selected, [.. beside]);
        }
    }

    private static bool IsHeadingOverText(PageBlocks page, bool[] selected, Block block) =>
        block.Kind == BlockKind.Heading && selected[block.Ordinal + 1] && page.Blocks[block.Ordinal + 1].Kind != BlockKind.Heading
        && block.Text.Any(char.IsLetterOrDigit) && Pointers.Beginning(block.Text) == 0 && !Pointers.HeadsStories(block.Text);

    /// <summary>Below what is quoted, in its element. A network's posts are signed with an account and a day.</summary>
    private static void AddSource(PageBlocks page, bool[] selected, ref readonly Container quote)
    {
        if (quote.Blocks > 1 && selected[quote.EndBlock - 2] && page.Blocks[quote.EndBlock - 1] is { Links: 0, Text.Length: <= LongestSource } source
            && (source.Marks & (Marks.Embed | Marks.Comment)) == Marks.None)
        {
            selected[source.Ordinal] = true;
        }
    }

    /// <summary>Beside a panel that is text, those for other systems or languages.</summary>
    private static void AddPanels(PageBlocks page, bool[] selected, List<int> panels)
    {
        var taken = panels.Sum(panel => page.InkOf(selected, page.Containers[panel].FirstBlock, page.Containers[panel].EndBlock));
        foreach (var at in taken > 0 ? panels : [])
        {
            ref readonly var panel = ref page.Containers[at];
            var blocks = selected.AsSpan(panel.FirstBlock, panel.Blocks);
            if (!blocks.Contains(true) && panel.InkChars <= taken * MostOfPanels && panel.LinkChars < panel.InkChars * ManyLinks && (panel.Marks & Settings) == Marks.None && Tells(page, in panel))
            {
                blocks.Fill(true);
            }
        }
    }

    /// <summary>Code, or a sentence with its end; the names of settings are neither.</summary>
    private static bool Tells(PageBlocks page, ref readonly Container panel)
    {
        for (var i = panel.FirstBlock; i < panel.EndBlock; i++)
        {
            if (page.Blocks[i] is { Kind: BlockKind.Code } or { Text: [.., '.' or '。' or '।' or '؟' or '?' or '!'] })
            {
                return true;
            }
        }

        return false;
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// An element that begins with a heading like "You may also like", below text of the story's own, holds other stories, in whole paragraphs
/// at times. One that holds most of the text is the story's, and has such a list at its top; unless it is made of articles, each with a
/// text of its own. So does a small one whose heading stands over nothing but headlines that lead to other pages of the site, with a line
/// on each at most.
/// </summary>
internal static class StoriesBelow
{
    /// <summary>Characters; a longer line that begins like such a heading is a sentence.</summary>
    private const int LongestHeading = 60;

    /// <summary>Of the text, the share from which on links and what is said of them are what the text is about.</summary>
    private const double MostOfText = 0.25;

    private const int MostBlocks = 16;

    /// <summary>Characters without white space.</summary>
    private const int LongestLine = 200;

    /// <summary>Blocks; a longer list of links may be what the text has to offer.</summary>
    private const int MostPointed = 4;

    private const double WholeLink = 0.95;

    /// <summary>Blanks; shorter links are names and rubrics.</summary>
    private const int FewestBlanks = 2;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static void Drop(PageBlocks page, bool[] selected, string? host)
    {
        var text = page.InkOf(selected, 0, selected.Length);
        var most = text / 2;
        var first = Array.IndexOf(selected, true);
        foreach (var container in page.Containers)
        {
            if (container.Blocks is > 1 and <= MostBlocks && first >= 0 && first < container.FirstBlock && Any(selected, container.FirstBlock, container.EndBlock)
                && page.InkOf(selected, container.FirstBlock, container.EndBlock) <= text * MostOfText && AreHeadlines(page, in container, host))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }

            if (container.Blocks > 1 && page.Blocks[container.FirstBlock] is { Kind: BlockKind.Heading } heading && heading.Text.Length <= LongestHeading
                && Pointers.HeadsStories(heading.Text) && Any(selected, 0, container.FirstBlock)
                && (page.InkOf(selected, container.FirstBlock, container.EndBlock) <= most || IsMadeOfArticles(page, selected, in container)))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    /// <summary>Below its heading there is text in articles only, and in more than one.</summary>
    private static bool IsMadeOfArticles(PageBlocks page, bool[] selected, ref readonly Container box)
    {
        var (articles, end) = (0, box.FirstBlock + 1);
        foreach (var inner in page.Containers)
        {
            if ((inner.OwnMarks & Marks.ArticleTag) != Marks.None && inner.Blocks > 0 && inner.FirstBlock >= end && inner.EndBlock <= box.EndBlock)
            {
                if (Any(selected, end, inner.FirstBlock))
                {
                    return false;
                }

                (articles, end) = (articles + 1, inner.EndBlock);
            }
        }

        return articles > 1 && !Any(selected, end, box.EndBlock);
    }

    /// <summary>A heading, and below it lines that are links as a whole, each with a line on it or none.</summary>
    private static bool AreHeadlines(PageBlocks page, ref readonly Container box, string? host)
    {
        var isPointer = box.Blocks <= MostPointed && Pointers.Is(page.Blocks[box.FirstBlock].Text);
        if (page.Blocks[box.FirstBlock] is not { LinkDensity: < WholeLink } label || (label.Kind != BlockKind.Heading && !isPointer) || box.Element.LocalName is not ("div" or "section" or "aside"))
        {
            return false;
        }

        var isHeadline = false;
        for (var i = box.FirstBlock + 1; i < box.EndBlock; i++)
        {
            var wasHeadline = isHeadline;
            var line = page.Blocks[i];
            isHeadline = line is { LinkDensity: > WholeLink, Kind: BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem } && (isPointer || line.Kind != BlockKind.ListItem) && line.Text.AsSpan().Count(' ') >= FewestBlanks && LinkTarget.IsOnSite(LinkTarget.LinkOf(page, line)?.GetAttribute("href"), host);
            if (!isHeadline && !(wasHeadline && line.InkChars <= LongestLine && line.Kind == BlockKind.Paragraph))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Any(bool[] selected, int from, int to) => selected.AsSpan(from, to - from).Contains(true);
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// An element that begins with a heading like "You may also like", below text of the story's own, holds other stories, in whole paragraphs
/// at times. One that holds most of the text is the story's, and has such a list at its top; unless it is made of articles, each with a
/// text of its own.
/// </summary>
internal static class StoriesBelow
{
    /// <summary>Characters; a longer line that begins like such a heading is a sentence.</summary>
    private const int LongestHeading = 60;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var most = Ink(page, selected, 0, selected.Length) / 2;
        foreach (var container in page.Containers)
        {
            if (container.Blocks > 1 && page.Blocks[container.FirstBlock] is { Kind: BlockKind.Heading } heading && heading.Text.Length <= LongestHeading
                && Pointers.HeadsStories(heading.Text) && Any(selected, 0, container.FirstBlock)
                && (Ink(page, selected, container.FirstBlock, container.EndBlock) <= most || IsMadeOfArticles(page, selected, in container)))
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

    private static bool Any(bool[] selected, int from, int to) => selected.AsSpan(from, to - from).Contains(true);

    private static int Ink(PageBlocks page, bool[] selected, int from, int to)
    {
        var ink = 0;
        for (var i = from; i < to; i++)
        {
            ink += selected[i] ? page.Blocks[i].InkChars : 0;
        }

        return ink;
    }
}

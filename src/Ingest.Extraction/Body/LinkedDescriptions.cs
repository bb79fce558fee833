using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>A term whose descriptions are links as wholes, amid a text of paragraphs: what it names are other stories, as "Also on this subject" does.</summary>
internal static class LinkedDescriptions
{
    private const double WholeLink = 0.95;

    /// <summary>Blocks; a longer one is a register, and what the page is about.</summary>
    private const int MostBlocks = 8;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        foreach (ref readonly var container in page.Containers)
        {
            if (container.Blocks is > 1 and <= MostBlocks && container.Element.LocalName == "dl" && AreLinks(page, in container))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    private static bool AreLinks(PageBlocks page, ref readonly Container list)
    {
        for (var i = list.FirstBlock; i < list.EndBlock; i++)
        {
            var block = page.Blocks[i];
            var isTerm = i == list.FirstBlock;
            if (block.Element.LocalName != (isTerm ? "dt" : "dd") || (isTerm ? block.Links > 0 : block.LinkDensity < WholeLink))
            {
                return false;
            }
        }

        return true;
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>A table of facts amid the text is part of it, whole.</summary>
internal static class FactTables
{
    /// <summary>Blocks between a table and the text that it belongs to: its caption, its source.</summary>
    private const int Reach = 3;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
        foreach (ref readonly var container in page.Containers)
        {
            if (IsTable(page, in container) && IsTableOfFacts(page, in container) && StandsAmidText(selected, in container))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Fill(true);
            }
        }
    }

    /// <summary>Rows stand in nothing else; one that is made of other elements says so.</summary>
    private static bool IsTable(PageBlocks page, ref readonly Container container) =>
        (container.OwnMarks & Marks.TableTag) != Marks.None
        || (container.Blocks > 1 && page.Blocks[container.FirstBlock].Kind == BlockKind.TableRow && container.Element.GetAttribute("role") is "table" or "grid" or "treegrid");

    private static bool IsTableOfFacts(PageBlocks page, ref readonly Container table)
    {
        if (table.Blocks < 2 || table.LinkChars > table.InkChars / 2 || (table.Marks & BodySelection.Outside) != Marks.None)
        {
            return false;
        }

        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            if (page.Blocks[i].Kind != BlockKind.TableRow)
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsAmidText(bool[] selected, ref readonly Container table) =>
        Any(selected, table.FirstBlock - Reach, table.FirstBlock) && Any(selected, table.EndBlock, table.EndBlock + Reach);

    private static bool Any(bool[] selected, int from, int to)
    {
        var start = Math.Max(0, from);
        return selected.AsSpan(start, Math.Max(0, Math.Min(selected.Length, to) - start)).Contains(true);
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>Which blocks are body: those that are likely to be, corrected where the parts of one thing must stand or fall together.</summary>
internal sealed class BodySelection
{
    /// <summary>A block at least this likely to be body text is body text.</summary>
    private const float Threshold = 0.5f;

    /// <summary>Blocks between a table and the text that it belongs to: its caption, its source.</summary>
    private const int TableReach = 3;

    /// <summary>Characters without white space; a larger element named for the newsletter is the letter itself.</summary>
    private const int LargestInvitation = 600;

    private const Marks Outside = Marks.AsideTag | Marks.FooterTag | Marks.NavTag | Marks.FormTag | Marks.Comment | Marks.Related | Marks.Sidebar;

    private readonly PageBlocks page;
    private readonly bool[] selected;

    private BodySelection(PageBlocks page, float[] chances)
    {
        this.page = page;
        selected = [.. chances.Select(chance => chance >= Threshold)];
    }

    public static bool[] Of(PageBlocks page, float[] chances)
    {
        var selection = new BodySelection(page, chances);
        selection.AddTables();
        selection.AddFootnotes();
        selection.DropInvitations();
        selection.DropHeadingsOfNothing();
        return selection.selected;
    }

    /// <summary>A table of facts amid the text is part of it, whole.</summary>
    private void AddTables()
    {
        foreach (var container in page.Containers)
        {
            if ((container.OwnMarks & Marks.TableTag) != Marks.None && IsTableOfFacts(in container) && StandsAmidText(in container))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Fill(true);
            }
        }
    }

    /// <summary>Footnotes belong to the text above them.</summary>
    private void AddFootnotes()
    {
        foreach (var container in page.Containers)
        {
            if ((container.OwnMarks & Marks.Note) != Marks.None && container.Blocks > 0 && (container.Marks & Outside) == Marks.None
                && container.Element?.ClassName?.Contains("footnote", StringComparison.OrdinalIgnoreCase) == true
                && AnySelected(page.Containers[Math.Max(0, container.Parent)].FirstBlock, container.FirstBlock))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Fill(true);
            }
        }
    }

    private bool IsTableOfFacts(ref readonly Container table)
    {
        if (table.Blocks < 2 || table.LinkChars > table.InkChars / 2 || (table.Marks & Outside) != Marks.None)
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

    private bool StandsAmidText(ref readonly Container table) =>
        AnySelected(table.FirstBlock - TableReach, table.FirstBlock) && AnySelected(table.EndBlock, table.EndBlock + TableReach);

    /// <summary>A small box that is named for the newsletter asks readers to subscribe, whatever its words.</summary>
    private void DropInvitations()
    {
        foreach (var container in page.Containers)
        {
            if ((container.OwnMarks & Marks.Newsletter) != Marks.None && container.Blocks > 0 && container.InkChars <= LargestInvitation
                && container.InkChars < page.Containers[0].ProseChars / 2)
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    /// <summary>The heading of a box goes when nothing else of the box is body.</summary>
    private void DropHeadingsOfNothing()
    {
        foreach (var block in page.Blocks)
        {
            if (selected[block.Ordinal] && block.Kind == BlockKind.Heading && IsAloneInItsBox(block))
            {
                selected[block.Ordinal] = false;
            }
        }
    }

    private bool IsAloneInItsBox(Block heading)
    {
        ref readonly var own = ref page.ContainerOf(heading);
        if (own.Parent < 0)
        {
            return false;
        }

        ref readonly var box = ref page.Containers[own.Parent];
        return box.EndBlock > heading.Ordinal + 1 && !AnySelected(box.FirstBlock, heading.Ordinal) && !AnySelected(heading.Ordinal + 1, box.EndBlock);
    }

    private bool AnySelected(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(selected.Length, to); i++)
        {
            if (selected[i])
            {
                return true;
            }
        }

        return false;
    }
}

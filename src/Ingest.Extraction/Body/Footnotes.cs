using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>Notes below a text that belong to it: in an element that is named for them, or linked with a place of the text there and back, as every system sets them.</summary>
internal static class Footnotes
{
    /// <summary>Elements around a note within which its own name stands.</summary>
    private const int Depth = 4;

    /// <summary>Characters before the way back, or of it: "[1]", "↑ 12".</summary>
    private const int LongestMark = 12;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
        AddNamed(page, selected);
        var last = Array.LastIndexOf(selected, true);
        HashSet<string>? marks = null;
        for (var i = Math.Max(0, Array.IndexOf(selected, true)); last >= 0 && i < selected.Length; i++)
        {
            var note = page.Blocks[i];
            if (!selected[i] && BeginsWithMark(note.Text) && WayBack(note) && NameAround(note.Element) is { } name && (marks ??= MarksIn(page, selected)).Contains(name))
            {
                selected[i] = true;
            }
        }
    }

    private static void AddNamed(PageBlocks page, bool[] selected)
    {
        foreach (var container in page.Containers)
        {
            if ((container.OwnMarks & Marks.Note) != Marks.None && container.Blocks > 0 && (container.Marks & BodySelection.Outside) == Marks.None
                && container.Element?.ClassName?.Contains("footnote", StringComparison.OrdinalIgnoreCase) == true
                && selected.AsSpan(page.Containers[Math.Max(0, container.Parent)].FirstBlock..container.FirstBlock).Contains(true))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Fill(true);
            }
        }
    }

    // "[1] See the minutes", "1. See the minutes", "^ See the minutes".
    private static bool BeginsWithMark(string text) => text[0] is '[' or '(' or '^' or '↑' or '*' || char.IsAsciiDigit(text[0]);

    private static bool WayBack(Block note) =>
        note.Element.Links.FirstOrDefault() is { } link && link.GetAttribute("href") is ['#', _, ..] && link.TextContent.Length <= LongestMark;

    private static string? NameAround(Element element)
    {
        var at = element;
        for (var depth = 0; depth < Depth && at is not null; depth++, at = at.ParentElement)
        {
            if (at.Id is { Length: > 0 } name)
            {
                return name;
            }
        }

        return element.Links.FirstOrDefault()?.Id;
    }

    /// <summary>The names of the places that short links in the text lead to on the same page.</summary>
    private static HashSet<string> MarksIn(PageBlocks page, bool[] selected) =>
        page.Blocks.Where(block => selected[block.Ordinal] && block.Links > 0).Select(block => block.Element).Distinct()
            .SelectMany(element => element.Links).Where(link => link.TextContent.Length <= LongestMark)
            .Select(link => link.GetAttribute("href")).OfType<string>().Where(target => target.Contains('#', StringComparison.Ordinal)).Select(target => target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..])
            .ToHashSet(StringComparer.Ordinal);
}

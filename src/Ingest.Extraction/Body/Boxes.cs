using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Finds the small boxes among an article's paragraphs: a promotion, a widget, a poll, a fact box. A box is an element of the
/// layout that stands beside the text's paragraphs, is set as none of them is, holds little, and is named for something else or
/// has no prose. Whether it is the article's cannot be told from one page; that it came or went as a whole can be told from two.
/// </summary>
internal sealed class Boxes
{
    /// <summary>Characters without white space, some eighty words; more is text of its own.</summary>
    private const int LargestBox = 480;

    /// <summary>The same for a paragraph that is set apart by its name alone.</summary>
    private const int LargestNamedParagraph = 160;

    /// <summary>From so many alike on, the boxes are how the page wraps its paragraphs.</summary>
    private const int Pattern = 3;

    private const Marks Names = Marks.Footer | Marks.Ad | Marks.Newsletter | Marks.Related | Marks.Date | Marks.Meta | Marks.Share | Marks.Account
        | Marks.Live | Marks.Action | Marks.Donate | Marks.Poll | Marks.Comment | Marks.Overlay;

    private readonly PageBlocks page;
    private readonly bool[] holdsText;
    private readonly Dictionary<(int Parent, int Signature), int> alike = [];

    private Boxes(PageBlocks page, IReadOnlyList<Block> body)
    {
        this.page = page;
        holdsText = PathToText(page, body);
        foreach (var box in body.Select(BoxOf).Distinct())
        {
            var key = (page.Containers[box].Parent, page.Containers[box].Signature);
            alike[key] = alike.GetValueOrDefault(key) + 1;
        }
    }

    /// <returns>For each body block the number of its box, from 1; 0 where it stands in none.</returns>
    public static IReadOnlyList<int> Of(PageBlocks page, IReadOnlyList<Block> body)
    {
        if (body.Count == 0)
        {
            return [];
        }

        var boxes = new Boxes(page, body);
        return [.. body.Select(block => boxes.BoxOf(block)).Select(box => boxes.IsBox(box) ? box + 1 : 0)];
    }

    /// <summary>Marks the innermost element that holds more than half of the text, and all around it.</summary>
    private static bool[] PathToText(PageBlocks page, IReadOnlyList<Block> body)
    {
        var ink = new int[page.Containers.Length];
        foreach (var block in body)
        {
            for (var at = block.Container; at >= 0; at = page.Containers[at].Parent)
            {
                ink[at] += block.InkChars;
            }
        }

        var total = body.Sum(block => block.InkChars);
        return [.. ink.Select(own => own * 2 > total)];
    }

    /// <summary>The outermost element around the block that does not hold the text; the text's own where there is none.</summary>
    private int BoxOf(Block block)
    {
        var at = block.Container;
        while (!holdsText[at] && page.Containers[at].Parent is >= 0 and var parent && !holdsText[parent])
        {
            at = parent;
        }

        return at;
    }

    private bool IsBox(int index)
    {
        ref readonly var box = ref page.Containers[index];
        if (holdsText[index] || alike[(box.Parent, box.Signature)] >= Pattern)
        {
            return false;
        }

        return box.Element.LocalName switch
        {
            _ when box.ProseChars > 0 && (box.OwnMarks & Names) == Marks.None => false,
            "div" or "section" or "aside" or "article" or "form" or "details" or "footer" or "header" or "nav" or "dialog" or "fieldset" or "label" or "button" => box.InkChars <= LargestBox,
            "p" when (box.OwnMarks & Names) != Marks.None => box.InkChars <= LargestNamedParagraph,
            _ => false,
        };
    }
}

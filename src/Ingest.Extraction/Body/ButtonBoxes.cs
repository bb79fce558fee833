using System.Buffers;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>A small box that ends with a link set as a button: what stands above it asks the reader to press it, in whatever words and under whatever name.</summary>
internal static class ButtonBoxes
{
    /// <summary>Characters without white space, of a heading and a sentence or two.</summary>
    private const int LargestBox = 300;

    /// <summary>A heading, a sentence, the button, and one more.</summary>
    private const int MostBlocks = 4;

    /// <summary>More of them are what the text has to offer: courses, plans, places.</summary>
    private const int Most = 2;

    /// <summary>Of the text, the share that such a box may have.</summary>
    private const double MostOfText = 0.2;

    /// <summary>Characters of a button's words.</summary>
    private const int LongestButton = 45;

    private const double WholeLink = 0.95;

    /// <summary>How those who set a page by its classes alone set a button's frame and its inside.</summary>
    private static readonly SearchValues<string> Rounds = SearchValues.Create(["rounded", "btn", "button"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Pads = SearchValues.Create(["px-", "py-"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Grounds = SearchValues.Create(["bg-", "border"], StringComparison.Ordinal);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var first = Array.IndexOf(selected, true);
        var most = page.InkOf(selected, 0, selected.Length) * MostOfText;
        var boxes = new HashSet<int>();
        foreach (var button in page.Blocks)
        {
            // A page has hundreds of links; those that stand near any of the text are few.
            if (first >= 0 && button.Ordinal > first && selected.AsSpan(Math.Max(0, button.Ordinal + 1 - MostBlocks), Math.Min(MostBlocks, button.Ordinal + 1)).Contains(true) && button is { Links: 1, LinkDensity: > WholeLink, Text.Length: <= LongestButton } && LinkTarget.LinkOf(page, button) is { } link && IsButton(link)
                && BoxOf(page, button) is > 0 and var box && page.InkOf(selected, page.Containers[box].FirstBlock, page.Containers[box].EndBlock) is > 0 and var ink && ink <= most)
            {
                boxes.Add(box);
            }
        }

        foreach (var box in boxes.Count <= Most ? boxes : [])
        {
            selected.AsSpan(page.Containers[box].FirstBlock, page.Containers[box].Blocks).Clear();
        }
    }

    /// <summary>A name says so, or the classes or the style that round it, fill it and keep its words off its edge.</summary>
    public static bool IsButton(Element link)
    {
        var names = link.ClassName.AsSpan();
        if (names.ContainsAny(Rounds) && (names.Contains("btn", StringComparison.OrdinalIgnoreCase) || names.Contains("button", StringComparison.OrdinalIgnoreCase) || (names.ContainsAny(Pads) && names.ContainsAny(Grounds))))
        {
            return true;
        }

        var style = link.GetAttribute("style").AsSpan();
        return style.Contains("inline-block", StringComparison.OrdinalIgnoreCase) && style.Contains("background", StringComparison.OrdinalIgnoreCase) && style.Contains("padding", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The outermost small element that ends with the button and holds something above it; 0 for none.</summary>
    private static int BoxOf(PageBlocks page, Block button)
    {
        var found = 0;
        for (var at = button.Container; at > 0 && page.Containers[at].InkChars <= LargestBox && page.Containers[at].Blocks <= MostBlocks; at = page.Containers[at].Parent)
        {
            if (page.Containers[at].EndBlock == button.Ordinal + 1 && page.Containers[at].Blocks > 1 && page.Containers[at].Element.LocalName is "div" or "section" or "aside")
            {
                found = at;
            }
        }

        return found;
    }
}

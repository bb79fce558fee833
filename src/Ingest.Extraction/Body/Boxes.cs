using AngleSharp.Dom;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Finds the small boxes among an article's paragraphs: a promotion, a widget, a poll, a card. A box is an element of the
/// layout that holds little, is set as nothing else of the text is, and is named for something else, has no prose, has buttons or
/// leads elsewhere. Whether it is the article's cannot be told from one page; that it came or went as a whole can be told from two.
/// </summary>
internal sealed class Boxes
{
    /// <summary>Characters without white space, some eighty words; more is text of its own.</summary>
    private const int LargestBox = 480;

    /// <summary>The same for a paragraph that is set apart by its name alone.</summary>
    private const int LargestNamedParagraph = 160;

    /// <summary>From so many alike on, the boxes are how the page wraps its paragraphs.</summary>
    private const int Pattern = 3;

    private const double WholeLink = 0.95;

    private const Marks Names = Marks.Footer | Marks.Ad | Marks.Newsletter | Marks.Related | Marks.Date | Marks.Meta | Marks.Share | Marks.Account
        | Marks.Live | Marks.Action | Marks.Donate | Marks.Poll | Marks.Comment | Marks.Overlay | Marks.Teaser | Marks.Tags | Marks.Product | Marks.Search | Marks.Nav | Marks.Sidebar;

    private const Marks Headings = Marks.Headline | Marks.Summary;

    private const Marks OfTheText = Marks.Note | Marks.Quote | Marks.Body | Marks.Paragraph;

    private readonly PageBlocks page;
    private readonly bool[] holdsText;
    private readonly Dictionary<int, int> alike = [];
    private readonly Dictionary<int, bool> known = [];

    private Boxes(PageBlocks page, IReadOnlyList<Block> body)
    {
        this.page = page;
        holdsText = PathToText(page, body);
        foreach (var element in body.SelectMany(Around).Distinct())
        {
            var signature = page.Containers[element].Signature;
            alike[signature] = alike.GetValueOrDefault(signature) + (holdsText[element] ? Pattern : 1);
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
        return [.. body.Select(block => boxes.Around(block).LastOrDefault(boxes.IsBox, -1) + 1)];
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

    /// <summary>The elements around a block, from its own outwards.</summary>
    private IEnumerable<int> Around(Block block)
    {
        for (var at = block.Container; at >= 0; at = page.Containers[at].Parent)
        {
            yield return at;
        }
    }

    private bool IsBox(int index)
    {
        if (!known.TryGetValue(index, out var isBox))
        {
            ref readonly var box = ref page.Containers[index];
            known[index] = isBox = !holdsText[index] && box.InkChars <= LargestBox && alike[box.Signature] < Pattern
                && ((box.OwnMarks & OfTheText) == Marks.None ? IsSetApart(in box) : IsLayout(box.Element) && AreFigures(in box));
        }

        return isBox;
    }

    private static bool IsLayout(IElement element) => element.LocalName is "div" or "section" or "aside" or "article" or "form" or "details" or "footer" or "header"
        or "nav" or "dialog" or "fieldset" or "label" or "button" or "figure" or "p";

    private bool IsSetApart(ref readonly Container box)
    {
        var isNamed = (box.OwnMarks & Names) != Marks.None;
        return box.Element.LocalName switch
        {
            "p" => (isNamed && box.InkChars <= LargestNamedParagraph) || IsLabel(in box),
            "ul" or "ol" => isNamed || box.LinkChars * 2 > box.InkChars || (box.Element.ClassName is { Length: > 0 } && LeadsElsewhere(in box)),
            _ => IsLayout(box.Element)
                && (isNamed || box.ProseChars == 0 || LeadsElsewhere(in box) || box.Element.QuerySelector("button,input,select,iframe,audio,video") is not null),
        };
    }

    /// <summary>Numbers and signs with a few words beside them, under a name: a rate, a score, a counter.</summary>
    private bool AreFigures(ref readonly Container box)
    {
        if (box.ProseChars > 0 || box.Element.ClassName is not { Length: > 0 })
        {
            return false;
        }

        var letters = 0;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            letters += page.Blocks[i].Text.Count(char.IsLetter);
        }

        return letters * 2 < box.InkChars;
    }

    /// <summary>A short line under a name of its own that is no sentence and no heading.</summary>
    private bool IsLabel(ref readonly Container box) =>
        box.ProseChars == 0 && box.Blocks == 1 && (box.OwnMarks & Headings) == Marks.None && box.Element.ClassName is { Length: > 0 }
        && page.Blocks[box.FirstBlock].Text.AsSpan().TrimEnd("\"'\u201D\u2019\u00BB)") is not [.., '.' or '!' or '?' or ':' or '\u2026' or '\u3002' or '\u061F' or '\u0964'];

    /// <summary>A line of it is a link as a whole.</summary>
    private bool LeadsElsewhere(ref readonly Container box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (page.Blocks[i].LinkDensity > WholeLink)
            {
                return true;
            }
        }

        return false;
    }
}

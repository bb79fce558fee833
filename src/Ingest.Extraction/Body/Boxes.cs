using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>
/// Finds the small boxes among an article's paragraphs: a promotion, a widget, a poll, a card. A box is an element of the
/// layout that holds little, is set as nothing else of the text is, and is named for something else, has no prose, has buttons or
/// leads elsewhere. Whether it is the article's cannot be told from one page; that it came or went as a whole can be told from two.
/// </summary>
internal sealed partial class Boxes
{
    /// <summary>Characters without white space, some eighty words; more is text of its own.</summary>
    private const int LargestBox = 480;

    /// <summary>The same for an element that nothing but a name of its own sets apart, some thirty-five words: a lead is often boxed, and longer.</summary>
    private const int LargestApart = 200;

    /// <summary>The same for a paragraph that is set apart by its name alone.</summary>
    private const int LargestNamedParagraph = 160;

    /// <summary>From so many alike on, the boxes are how the page wraps its paragraphs.</summary>
    private const int Pattern = 3;

    private const double WholeLink = 0.95;

    /// <summary>Share of the text from which on elements with names of their own are how the page is made.</summary>
    private const double MostApart = 0.25;

    private const Marks Names = Marks.Footer | Marks.Ad | Marks.Newsletter | Marks.Related | Marks.Date | Marks.Meta | Marks.Share | Marks.Account
        | Marks.Live | Marks.Action | Marks.Donate | Marks.Poll | Marks.Comment | Marks.Overlay | Marks.Tags | Marks.Product | Marks.Search | Marks.Nav | Marks.Sidebar;

    /// <summary>Names of elements that a script fills anew while the page is open.</summary>
    private static readonly SearchValues<string> Filled = SearchValues.Create(
        ["live-score", "livescore", "live_score", "scoreboard", "score-widget", "scores-widget", "live-widget", "live-result", "liveresult", "live-ticker", "stock-widget", "stock-ticker", "market-data", "market-widget", "weather-widget", "weatherwidget", "weather-box", "currency-widget", "exchange-rate", "countdown"], StringComparison.OrdinalIgnoreCase);

    private const Marks Headings = Marks.Headline | Marks.Summary;

    private const Marks OfTheText = Marks.Note | Marks.Quote | Marks.Body | Marks.Paragraph;

    private readonly PageBlocks page;
    private readonly bool[] holdsText;
    private readonly Dictionary<int, int> alike = [];
    private readonly Dictionary<int, int> namedAlike = [];
    private readonly Dictionary<int, bool> known = [];
    private readonly Dictionary<int, (int Number, BoxKind Kind)> around = [];
    private readonly bool isNamedThroughout;
    private readonly List<int> elements;
    private Dictionary<int, int>? alikeWithFields;

    /// <param name="page">The whole page.</param>
    /// <param name="body">Not empty.</param>
    public Boxes(PageBlocks page, List<Block> body)
    {
        this.page = page;
        holdsText = PathToText(page, body);
        elements = [.. body.SelectMany(Outwards).Distinct()];
        foreach (var element in elements)
        {
            var signature = page.Containers[element].Signature;
            var count = holdsText[element] ? Pattern : 1;
            alike[signature] = alike.GetValueOrDefault(signature) + count;
            var named = NameOf(element);
            namedAlike[named] = namedAlike.GetValueOrDefault(named) + count;
        }

        MarksOfText = page.Containers[Math.Max(0, Array.FindLastIndex(holdsText, holds => holds))].Marks;
        isNamedThroughout = body.Sum(block => Outwards(block).Any(index => IsApart(index, block)) ? block.InkChars : 0) > MostApart * body.Sum(block => block.InkChars);
    }

    /// <summary>What the names of the innermost element that holds most of the text, and of those around it, say.</summary>
    public Marks MarksOfText { get; }

    /// <returns>The number of the outermost box around a block, from 1, and its kind; 0 and none where it stands in none.</returns>
    public (int Number, BoxKind Kind) Around(Block block)
    {
        if (!around.TryGetValue(block.Ordinal, out var box))
        {
            around.Add(block.Ordinal, box = Find(block));
        }

        return box;
    }

    private (int Number, BoxKind Kind) Find(Block block)
    {
        var index = Outwards(block).LastOrDefault(IsBox, -1);
        if (index >= 0)
        {
            return (index + 1, KindOf(in page.Containers[index]));
        }

        index = isNamedThroughout ? -1 : Outwards(block).LastOrDefault(element => IsApart(element, block), -1);
        return (index + 1, index < 0 ? BoxKind.None : BoxKind.Apart);
    }

    /// <summary>Marks the innermost element that holds more than half of the text, and all around it.</summary>
    private static bool[] PathToText(PageBlocks page, List<Block> body)
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
    private IEnumerable<int> Outwards(Block block)
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
            known[index] = isBox = !holdsText[index] && box.InkChars <= LargestBox && (IsRare(index) || IsRareWithFields(index)) && !HoldsHeadline(in box)
                && ((box.OwnMarks & OfTheText) == Marks.None ? IsSetApart(in box) : IsLayout(box.Element) && AreFigures(in box));
        }

        return isBox;
    }

    /// <summary>An element around a block, or around it and others, with a name that nothing else of the text has.</summary>
    private bool IsApart(int index, Block block)
    {
        ref readonly var box = ref page.Containers[index];
        return !holdsText[index] && (index != block.Container || box.Blocks > 1) && box.InkChars <= LargestApart && IsRare(index) && !HoldsHeadline(in box)
            && (box.OwnMarks & (OfTheText | Headings | Marks.Article | Marks.Main)) == Marks.None
            && (box.Element.LocalName is "details" || (box.Element.LocalName is "div" or "section" or "aside" && (box.Element.ClassName is { Length: > 0 } || box.Element.Id is { Length: > 0 })));
    }

    /// <summary>What stands beside the article's own headline is its lead, however it is set.</summary>
    private static bool HoldsHeadline(ref readonly Container box) => box.Element.Descendants().Any(element => element.LocalName is "h1");

    /// <summary>A page builder's names are alike by what they have in common; one that is named for something else is told by its name.</summary>
    private bool IsRare(int index)
    {
        ref readonly var box = ref page.Containers[index];
        return alike.GetValueOrDefault(box.Signature) < Pattern && (IsNamed(in box) || namedAlike.GetValueOrDefault(NameOf(index)) < Pattern);
    }

    /// <summary>A field to fill in or a choice to make, and what is said beside it: no text has them, however plain the element around them.</summary>
    private bool IsRareWithFields(int index)
    {
        if (!HasFields(index))
        {
            return false;
        }

        alikeWithFields ??= elements.Where(element => HasFields(element) && !HasFields(page.Containers[element].Parent)).CountBy(element => page.Containers[element].Signature).ToDictionary();
        return alikeWithFields.GetValueOrDefault(page.Containers[index].Signature) < Pattern;
    }

    private bool HasFields(int index) => index >= 0 && !holdsText[index] && page.Containers[index] is { Blocks: > 1, InkChars: <= LargestBox, Element: { LocalName: "div" or "section" or "aside" or "form" or "fieldset" } element }
        && element.Descendants().Any(part => part.LocalName is "select" or "textarea" || (part.LocalName == "input" && part.GetAttribute("type") is not "hidden"));

    /// <summary>An element's names without those that have figures in them: page builders number everything.</summary>
    private int NameOf(int index)
    {
        ref readonly var container = ref page.Containers[index];
        if (container.Element.ClassName is not { Length: > 0 } names || !names.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return container.Signature;
        }

        var hash = 0;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            hash = name.ContainsAnyInRange('0', '9') ? hash : StableHash.Combine(hash, StableHash.Of(name));
        }

        return hash == 0 ? container.Signature : hash;
    }

    private static BoxKind KindOf(ref readonly Container box) =>
        IsNamed(in box) || box.LinkChars > 0 || HasControls(in box) ? BoxKind.Foreign : BoxKind.Figures;

    private static bool IsNamed(ref readonly Container box) => (box.OwnMarks & Names) != Marks.None || box.Element.ClassName.AsSpan().ContainsAny(Filled) || box.Element.Id.AsSpan().ContainsAny(Filled);

    /// <summary>"Card", "grid" and "item" name teasers, and as often the columns of a text: a teaser leads to what it teases.</summary>
    private bool IsTeaser(ref readonly Container box) => (box.OwnMarks & Marks.Teaser) != Marks.None && LeadsElsewhere(in box);

    private static bool HasControls(ref readonly Container box) => box.Element.Descendants().Any(element => element.LocalName is "button" or "input" or "select" or "iframe" or "audio" or "video");

    private static bool IsLayout(Element element) => element.LocalName is "div" or "section" or "aside" or "article" or "form" or "details" or "footer" or "header"
        or "nav" or "dialog" or "fieldset" or "label" or "button" or "figure" or "p";

    private bool IsSetApart(ref readonly Container box)
    {
        var isNamed = IsNamed(in box) || IsTeaser(in box);
        return box.Element.LocalName switch
        {
            "p" => (isNamed && box.InkChars <= LargestNamedParagraph) || IsLabel(in box),
            "ul" or "ol" => isNamed || box.LinkChars * 2 > box.InkChars || (box.Element.ClassName is { Length: > 0 } && LeadsElsewhere(in box)),
            "table" => AreRates(in box),
            _ => IsLayout(box.Element)
                && (isNamed || HasNoText(in box) || LeadsElsewhere(in box) || HasControls(in box)),
        };
    }

    /// <summary>Neither prose nor headings alone, which page builders wrap.</summary>
    private bool HasNoText(ref readonly Container box)
    {
        var holdsOther = false;
        for (var i = box.FirstBlock; i < box.EndBlock && box.ProseChars == 0; i++)
        {
            holdsOther |= page.Blocks[i].Kind != BlockKind.Heading;
        }

        return holdsOther;
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

    /// <summary>Every row of a table but a first one of headings says by how much something rose or fell: prices of the hour.</summary>
    private bool AreRates(ref readonly Container box)
    {
        var rates = 0;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var isRate = page.Blocks[i].Kind == BlockKind.TableRow && Movement().IsMatch(page.Blocks[i].Text);
            if (!isRate && i > box.FirstBlock)
            {
                return false;
            }

            rates += isRate ? 1 : 0;
        }

        return rates > 1;
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

    [GeneratedRegex(@"(?:[+\u2212\u2013-] ?\d+[.,]\d+ ?%|[\u25B2\u25BC\u2191\u2193] ?\d)", RegexOptions.None, 1000)]
    private static partial Regex Movement();
}

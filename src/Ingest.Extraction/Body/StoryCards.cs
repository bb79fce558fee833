using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>
/// Cards of other stories: a small element that leads to one page of the same site by its picture and by its headline, or one of several
/// alike whose headlines lead away. What a text is made of, a guide to twenty museums, is no card.
/// </summary>
internal sealed class StoryCards
{
    /// <summary>Characters without white space: a headline, a line on it, a date.</summary>
    private const int LargestCard = 400;

    private const int MostBlocks = 5;

    /// <summary>Characters without white space.</summary>
    private const int LongestLabel = 40;

    /// <summary>Of the text, the share from which on cards are what it is made of.</summary>
    private const double MostOfText = 0.2;

    private const double WholeLink = 0.95;

    /// <summary>Blanks; a shorter link is a name more often than a headline.</summary>
    private const int FewestBlanks = 2;

    private readonly PageBlocks page;
    private readonly bool[] selected;
    private readonly string? host;
    private readonly HashSet<int> cards = [];

    private StoryCards(PageBlocks page, bool[] selected, string? host) => (this.page, this.selected, this.host) = (page, selected, host);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static void Drop(PageBlocks page, bool[] selected, string? host) => new StoryCards(page, selected, host).Drop();

    private void Drop()
    {
        var (first, last) = (Array.IndexOf(selected, true), Array.LastIndexOf(selected, true));
        for (var i = Math.Max(0, first - MostBlocks); first >= 0 && i <= last; i++)
        {
            if (selected[i] && IsLinkInParts(page.Blocks[i]))
            {
                selected[i] = false;
            }
            else if (page.Blocks[i] is { LinkDensity: > WholeLink, Kind: BlockKind.Heading or BlockKind.Paragraph } headline && headline.Text.AsSpan().Count(' ') >= FewestBlanks && CardOf(headline) is > 0 and var card)
            {
                cards.Add(card);
            }
        }

        var dropped = (bool[])selected.Clone();
        foreach (var card in cards)
        {
            dropped.AsSpan(page.Containers[card].FirstBlock, page.Containers[card].Blocks).Clear();
        }

        if (cards.Count > 0 && Ink(selected, 0) - Ink(dropped, 0) <= Ink(selected, 0) * MostOfText)
        {
            dropped.CopyTo(selected, 0);
        }
    }

    /// <summary>The innermost small element around a headline that leads away as its picture does; 0 for none.</summary>
    private int CardOf(Block headline)
    {
        var link = LinkTarget.LinkOf(page, headline);
        if (link?.GetAttribute("href") is not { } target || !LinkTarget.IsOnSite(target, host))
        {
            return 0;
        }

        for (var at = headline.Container; at > 0 && IsSmall(in page.Containers[at], headline); at = page.Containers[at].Parent)
        {
            if (page.Containers[at].Element.LocalName is "div" or "section" or "article" or "aside" or "li" or "figure" && Ink(selected, at) > 0 && IsPictured(page.Containers[at].Element, target))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>A line that is one link, set in several parts: a label, a headline, a line on it.</summary>
    private bool IsLinkInParts(Block line) =>
        line is { LinkDensity: > WholeLink, Kind: BlockKind.Paragraph, Links: 1 } && line.Text.AsSpan().Count(' ') >= FewestBlanks && LinkTarget.LinkOf(page, line) is { } link
        && link.Children.Count(part => part.LocalName is "span" or "strong" or "b" or "em" or "i" or "small" && !string.IsNullOrWhiteSpace(part.TextContent)) > 1
        && LinkTarget.IsOnSite(link.GetAttribute("href"), host);

    /// <summary>Nothing stands above the headline but a label.</summary>
    private bool IsSmall(ref readonly Container card, Block headline)
    {
        if (card.InkChars > LargestCard || card.Blocks > MostBlocks)
        {
            return false;
        }

        for (var i = card.FirstBlock; i < headline.Ordinal; i++)
        {
            if (page.Blocks[i].InkChars > LongestLabel)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A picture in it leads where the headline leads.</summary>
    private static bool IsPictured(Element card, string target) =>
        card.Descendants().Any(element => element.LocalName is "img" or "picture" or "amp-img" && element.Closest("a")?.GetAttribute("href") == target);

    private int Ink(bool[] taken, int container) => page.InkOf(taken, page.Containers[container].FirstBlock, page.Containers[container].EndBlock);
}

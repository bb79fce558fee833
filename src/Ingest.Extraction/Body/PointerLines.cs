using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>Lines of the body that do no more than lead elsewhere, and requests to the reader that are set apart from the text.</summary>
internal static class PointerLines
{
    /// <summary>Characters; a longer line that begins like a pointer is a sentence.</summary>
    private const int LongestPointer = 60;

    private const double WholeLink = 0.95;

    /// <summary>Links of a list amid the text.</summary>
    private const int FewLinks = 4;

    /// <summary>Links under "More from …" or "Read next" lead elsewhere, also where line breaks are all that parts them from the text.</summary>
    public static void Drop(PageBlocks page, bool[] selected, string? host)
    {
        foreach (var block in page.Blocks)
        {
            selected.AsSpan(block.Ordinal + 1, LinksUnder(block, page, selected)).Clear();

            selected[block.Ordinal] = selected[block.Ordinal]
                && !(Pointers.LeadsWithSign(block) || Pointers.LeadsWithLabel(block, host) || Pointers.AreHeadlines(block, host) || IsHouseNotice(block) || IsButton(block, page) || IsLinkToHeading(page, block) || IsPointer(block, selected));
        }
    }

    /// <summary>Between the paragraphs a request to the reader is set apart, or leads to where it can be met.</summary>
    private static bool IsHouseNotice(Block block) =>
        (block.Links > 0 || block.EmphasisedChars == block.InkChars || block.Text.Contains('@', StringComparison.Ordinal)) && ClosingLines.Is(block.Text);

    /// <summary>A paragraph that is one link and set as a button; a list of them may be what the text has to offer.</summary>
    private static bool IsButton(Block block, PageBlocks page) =>
        block is { Kind: BlockKind.Paragraph, Links: 1, LinkDensity: > WholeLink } && LinkTarget.LinkOf(page, block) is { } link
        && (link.HasClass("btn") || link.HasClass("button") || link.HasClass("wp-block-button__link") || link.HasClass("elementor-button"));

    /// <summary>"Section titled …", "Link to this section": beside a heading, a link to nothing but it.</summary>
    public static bool IsLinkToHeading(PageBlocks page, Block block) =>
        block is { Links: 1, LinkDensity: > WholeLink, Ordinal: > 0 } && page.Blocks[block.Ordinal - 1] is { Kind: BlockKind.Heading, Element: { Id: { Length: > 0 } id } }
        && block.Element.Links.FirstOrDefault()?.GetAttribute("href") is ['#', .. var target] && target == id;

    /// <summary>
    /// How many lines of links stand right under this one that says no more than "Related": one in which they run on, or a few of a list after
    /// which the text goes on. A list of them at the end may be what the text has to offer.
    /// </summary>
    private static int LinksUnder(Block line, PageBlocks page, bool[] selected)
    {
        var next = line.Ordinal + 1;
        if (next >= selected.Length || !selected[next] || page.Blocks[next].LinkDensity <= WholeLink || line.Links > 0 || line.Text.Length > LongestPointer
            || Pointers.Beginning(line.Text) is not (> 0 and var beginning) || line.Text.Length > beginning + 1)
        {
            return 0;
        }

        return IsLinkAlone(next, page) ? 1 : LinksAmidText(next, page, selected);
    }

    private static int LinksAmidText(int first, PageBlocks page, bool[] selected)
    {
        var end = first;
        while (end < selected.Length && page.Blocks[end] is { LinkDensity: > WholeLink, Kind: BlockKind.ListItem })
        {
            end++;
        }

        return end - first <= FewLinks && end < selected.Length && selected[end] && page.Blocks[end] is { LinkDensity: < 0.5, Kind: BlockKind.Paragraph } ? end - first : 0;
    }

    private static bool IsLinkAlone(int line, PageBlocks page) =>
        page.Blocks[line] is { LinkDensity: > WholeLink } block
        && (block.Links > 1 || (block.Kind == BlockKind.Paragraph && line + 1 < page.Blocks.Count && page.Blocks[line + 1] is { LinkDensity: < 0.5, Kind: BlockKind.Paragraph }));

    private static bool IsPointer(Block block, bool[] selected) =>
        MayBePointer(block) && Pointers.Beginning(block.Text) is > 0 and var beginning
        && ((block.Links > 1 && block.LinkDensity > 0.3) || IsPointerAlone(block, selected) || Pointers.LeadsAway(block, beginning));

    // Last what costs most to tell.
    private static bool MayBePointer(Block block) => block.Links > 0 ? block.LinkDensity > 0.3 : IsLabel(block);

    /// <summary>"Read more from her:", where what it points at is not body.</summary>
    private static bool IsPointerAlone(Block block, bool[] selected) =>
        IsLabel(block) && (block.Ordinal + 1 >= selected.Length || !selected[block.Ordinal + 1]);

    private static bool IsLabel(Block block) => block.Text.Length <= LongestPointer && (block.Text.EndsWith(':') || block.Kind == BlockKind.Heading || Pointers.Is(block.Text));
}

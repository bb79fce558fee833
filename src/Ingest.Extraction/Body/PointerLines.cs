using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>Lines of the body that do no more than lead elsewhere, and requests to the reader that are set apart from the text.</summary>
internal static class PointerLines
{
    /// <summary>Characters; a longer line that begins like a pointer is a sentence.</summary>
    private const int LongestPointer = 60;

    private const double WholeLink = 0.95;

    /// <summary>Links under "More from …" or "Read next" lead elsewhere, also where line breaks are all that parts them from the text.</summary>
    public static void Drop(PageBlocks page, bool[] selected, string? host)
    {
        foreach (var block in page.Blocks)
        {
            if (IsOverLinks(block, page, selected))
            {
                selected[block.Ordinal + 1] = false;
            }

            selected[block.Ordinal] = selected[block.Ordinal]
                && !(Pointers.LeadsWithSign(block) || Pointers.LeadsWithLabel(block, host) || Pointers.AreHeadlines(block, host) || IsHouseNotice(block) || IsPointer(block, selected));
        }
    }

    /// <summary>Between the paragraphs a request to the reader is set apart, or leads to where it can be met.</summary>
    private static bool IsHouseNotice(Block block) =>
        (block.Links > 0 || block.EmphasisedChars == block.InkChars || block.Text.Contains('@', StringComparison.Ordinal)) && ClosingLines.Is(block.Text);

    /// <summary>Whether links run on in one line, right under this one that says no more than "Related". A list of them may be what the text has to offer.</summary>
    private static bool IsOverLinks(Block line, PageBlocks page, bool[] selected) =>
        line.Ordinal + 1 < selected.Length && selected[line.Ordinal + 1] && IsLinkAlone(line.Ordinal + 1, page) && line.Text.Length <= LongestPointer && line.Links == 0
        && Pointers.Beginning(line.Text) is > 0 and var beginning && line.Text.Length <= beginning + 1;

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

    private static bool IsLabel(Block block) => block.Text.Length <= LongestPointer && (block.Text.EndsWith(':') || block.Kind == BlockKind.Heading);
}

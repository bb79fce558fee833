using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// What stands last and is no end of a text: lines that are links as a whole and lead elsewhere, requests to the reader, the agencies that it came from, and a heading of
/// something that was not taken for the text.
/// </summary>
internal static class Endings
{
    private const double WholeLink = 0.95;

    /// <summary>Characters without white space.</summary>
    private const int ShortestProse = 40;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var last = Array.LastIndexOf(selected, true);
        while (last > 0 && (LeadsElsewhere(page.Blocks[last]) || ClosingLines.Is(page.Blocks[last].Text) || SourceLines.AgenciesIn(page.Blocks[last].Text).Count > 0))
        {
            selected[last] = false;
            last = Array.LastIndexOf(selected, true);
        }

        DropAboveSources(page, selected);
        last = Array.LastIndexOf(selected, true);

        // A text that is all headings ends with one.
        if (last > 0 && page.Blocks[last].Kind == BlockKind.Heading && Array.LastIndexOf(selected, true, last - 1) is >= 0 and var before
            && page.Blocks[before].Kind != BlockKind.Heading)
        {
            selected[last] = false;
        }
    }

    // "Source: …" or a name may stand below what asks the reader.
    private static void DropAboveSources(PageBlocks page, bool[] selected)
    {
        for (var i = selected.Length - 1; i > 0; i--)
        {
            if (selected[i] && ClosingLines.Is(page.Blocks[i].Text))
            {
                selected[i] = false;
            }
            else if (selected[i] && page.Blocks[i].InkChars >= ShortestProse)
            {
                return;
            }
        }
    }

    // An address that is written out is a source.
    private static bool LeadsElsewhere(Block line) =>
        line is { LinkDensity: > WholeLink, Kind: BlockKind.Paragraph or BlockKind.Heading } && !IsAddress(line.Text);

    private static bool IsAddress(string text) => text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (text.Contains('/', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));
}

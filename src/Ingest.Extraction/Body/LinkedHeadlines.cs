using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>The headline of another story that stands between the paragraphs: in capitals, and one link as a whole. Newspapers and broadcasters set them so.</summary>
internal static class LinkedHeadlines
{
    /// <summary>Fewer may be an invitation that is the text's own.</summary>
    private const int FewestWords = 4;

    private const double WholeLink = 0.95;

    /// <summary>Characters without white space.</summary>
    private const int ShortestProse = 60;

    private const double LittleLink = 0.5;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        for (var i = 1; i + 1 < selected.Length; i++)
        {
            if (selected[i] && IsHeadline(page.Blocks[i]) && IsProse(page.Blocks, selected, i, -1) && IsProse(page.Blocks, selected, i, 1))
            {
                selected[i] = false;
            }
        }
    }

    private static bool IsHeadline(Block block) =>
        block is { Kind: BlockKind.Paragraph, LinkDensity: > WholeLink } && block.Text.AsSpan().Count(' ') + 1 >= FewestWords && IsInCapitals(block.Text);

    private static bool IsInCapitals(string text)
    {
        var hasLetter = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasLetter |= char.IsUpper(c);
        }

        return hasLetter;
    }

    /// <summary>The nearest block of the text on this side is a paragraph of it.</summary>
    private static bool IsProse(IReadOnlyList<Block> blocks, bool[] selected, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < blocks.Count; i += step)
        {
            if (selected[i])
            {
                return blocks[i] is { Kind: BlockKind.Paragraph, LinkDensity: < LittleLink, InkChars: >= ShortestProse };
            }
        }

        return false;
    }
}

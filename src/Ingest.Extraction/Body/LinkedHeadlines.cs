using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>The headline of another story that stands between the paragraphs: one link as a whole, in capitals or set as nothing else of the text. Newspapers and broadcasters set them so.</summary>
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
    /// <param name="host">The page's own; null where it is not known.</param>
    public static void Drop(PageBlocks page, bool[] selected, string? host = null)
    {
        for (var i = 1; i + 1 < selected.Length; i++)
        {
            if (selected[i] && IsHeadline(page, page.Blocks[i], host) && IsProse(page.Blocks, selected, i, -1) && IsProse(page.Blocks, selected, i, 1))
            {
                selected[i] = false;
            }
        }
    }

    private static bool IsHeadline(PageBlocks page, Block block, string? host) =>
        block is { Kind: BlockKind.Paragraph, LinkDensity: > WholeLink } && block.Text.AsSpan().Count(' ') + 1 >= FewestWords && (IsInCapitals(block.Text) || IsSetApart(page, block, host));

    /// <summary>In an element that is set as no paragraph of the page is, and leads to another page of the site.</summary>
    private static bool IsSetApart(PageBlocks page, Block block, string? host) =>
        block.Element.LocalName is "div" or "section" or "aside" && block.Element.ClassName is { Length: > 0 } && block.Links == 1
        && LinkTarget.LinkOf(page, block)?.GetAttribute("href") is { } target && LinkTarget.IsOnSite(target, host) && !IsFile(target)
        && !page.Blocks.Any(other => other.Template == block.Template && other.LinkDensity < LittleLink);

    /// <summary>"/report.pdf" is what the text has to offer.</summary>
    private static bool IsFile(string target) => target.LastIndexOf('.') is > 0 and var dot && target.Length - dot is 4 or 5 && target.AsSpan(dot + 1) is not ("html" or "htm" or "php" or "asp" or "aspx" or "jsp");

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
    private static bool IsProse(List<Block> blocks, bool[] selected, int from, int step)
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

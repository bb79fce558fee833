using System.Buffers;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>The printers' Latin that whoever made a template left standing beside the text. Where it is most of the page it is what the page shows.</summary>
internal static class Placeholders
{
    private const string Beginning = "lorem ipsum";

    /// <summary>As it goes on. A page whose other paragraphs have such words is a page of Latin: somebody's test.</summary>
    private static readonly SearchValues<string> GoesOn = SearchValues.Create(["consectetur", "incididunt", "ullamco", "cillum dolore", "voluptate velit"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Of the text.</summary>
    private const double Most = 0.4;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var found = page.Blocks.Where(block => selected[block.Ordinal] && block.Text.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count > 0 && !page.Blocks.Any(block => selected[block.Ordinal] && !found.Contains(block) && block.Text.AsSpan().ContainsAny(GoesOn)) && IsLittle(found, page.InkOf(selected, 0, selected.Length)))
        {
            found.ForEach(block => selected[block.Ordinal] = false);
        }
    }

    /// <summary>A template says the same in each of its columns.</summary>
    private static bool IsLittle(List<Block> latin, int ink)
    {
        var distinct = latin.DistinctBy(block => block.Text).Sum(block => block.InkChars);
        return distinct <= (ink - latin.Sum(block => block.InkChars) + distinct) * Most;
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Blocks amid the text that are set just as others are, by the elements and classes around them, and of which most are text: the rows of
/// one table, the points of one kind, the answers to the questions. Where the model doubts some of them a little, the others decide.
/// </summary>
internal static class AlikeBlocks
{
    /// <summary>The model holds the block for possible.</summary>
    private const float Possible = 0.35f;

    /// <summary>Of what is set alike, the share by characters that must be text.</summary>
    private const double Most = 0.7;

    private const double ManyLinks = 0.5;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="chances">The model's.</param>
    public static void Add(PageBlocks page, bool[] selected, float[] chances)
    {
        var (first, last) = (Array.IndexOf(selected, true), Array.LastIndexOf(selected, true));
        var doubted = new List<Block>();
        for (var i = first + 1; i < last; i++)
        {
            if (!selected[i] && chances[i] >= Possible && page.Blocks[i] is { LinkDensity: < ManyLinks } block && (block.Marks & Marks.Comment) == Marks.None)
            {
                doubted.Add(block);
            }
        }

        if (doubted.Count == 0)
        {
            return;
        }

        var ink = InkOf(page, selected, first, last);
        foreach (var block in doubted)
        {
            var (taken, all) = ink[block.Template];
            selected[block.Ordinal] = taken >= Most * all;
        }
    }

    private static Dictionary<int, (int Taken, int All)> InkOf(PageBlocks page, bool[] selected, int first, int last)
    {
        var ink = new Dictionary<int, (int Taken, int All)>();
        for (var i = first; i <= last; i++)
        {
            var block = page.Blocks[i];
            var (taken, all) = ink.GetValueOrDefault(block.Template);
            ink[block.Template] = (taken + (selected[i] ? block.InkChars : 0), all + block.InkChars);
        }

        return ink;
    }
}

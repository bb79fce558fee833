using Ingest.Extraction.Blocks;
using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Body;

/// <summary>
/// The entries of a timeline, of a list of places, of a comparison: elements set alike beside each other, of which nearly all is text. What
/// heads them is text as well, a heading or a day, where the model doubts it for being short.
/// </summary>
internal static class Entries
{
    private const int Fewest = 3;

    /// <summary>An entry has something below what heads it.</summary>
    private const int FewestBlocks = 2;

    /// <summary>The model holds the heading for possible.</summary>
    private const float Possible = 0.2f;

    /// <summary>The share by characters of all entries that must be text.</summary>
    private const double Most = 0.9;

    private const double ManyLinks = 0.5;

    /// <summary>Characters.</summary>
    private const int LongestDay = 26;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="chances">The model's.</param>
    public static void AddHeadings(PageBlocks page, bool[] selected, float[] chances)
    {
        var doubted = page.Blocks.Where(block =>
            !selected[block.Ordinal] && chances[block.Ordinal] >= Possible && block.LinkDensity < ManyLinks && Heads(block) && IsOverText(page, selected, block)).ToList();
        if (doubted.Count == 0)
        {
            return;
        }

        // One heading alone may be of a box that happens to stand among the entries.
        var alike = page.Blocks.CountBy(block => block.Template).ToDictionary();
        var told = Told(page, selected);
        foreach (var block in doubted.Where(block => alike[block.Template] >= Fewest && StandsInOne(page, block, told)).ToList())
        {
            selected[block.Ordinal] = true;
        }
    }

    private static bool Heads(Block block) => (block.Kind == BlockKind.Heading && block.Text.Any(char.IsLetterOrDigit)) || (block.Text.Length <= LongestDay && DateText.Find(block.Text) is not null);

    /// <summary>Text stands right below it, or below one more heading: "12 June" and "The first ship".</summary>
    private static bool IsOverText(PageBlocks page, bool[] selected, Block block) =>
        block.Ordinal + 1 < selected.Length && (selected[block.Ordinal + 1]
            || (page.Blocks[block.Ordinal + 1].Kind == BlockKind.Heading && block.Ordinal + 2 < selected.Length && selected[block.Ordinal + 2]));

    /// <summary>The entries that are told, by where they stand and how they are set.</summary>
    private static HashSet<(int Parent, int Signature)> Told(PageBlocks page, bool[] selected)
    {
        var rows = new Dictionary<(int Parent, int Signature), (int Count, int Blocks, int Ink, int Taken)>();
        foreach (ref readonly var container in page.Containers)
        {
            if (container.Blocks > 0)
            {
                var key = (container.Parent, container.Signature);
                var (count, blocks, ink, taken) = rows.GetValueOrDefault(key);
                rows[key] = (count + 1, blocks + container.Blocks, ink + container.InkChars, taken + page.InkOf(selected, container.FirstBlock, container.EndBlock));
            }
        }

        return rows.Where(row => row.Value.Count >= Fewest && row.Value.Blocks >= FewestBlocks * row.Value.Count && row.Value.Taken >= Most * row.Value.Ink).Select(row => row.Key).ToHashSet();
    }

    private static bool StandsInOne(PageBlocks page, Block block, HashSet<(int Parent, int Signature)> told)
    {
        for (var at = block.Container; at >= 0; at = page.Containers[at].Parent)
        {
            if (told.Contains((page.Containers[at].Parent, page.Containers[at].Signature)))
            {
                return true;
            }
        }

        return false;
    }
}

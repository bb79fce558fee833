using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>The two blocks before and the two after.</summary>
internal static class NeighbourFeatures
{
    private static readonly int[] Offsets = [-2, -1, 1, 2];

    private static readonly string[] OfNeighbour = ["ink", "link density", "kind", "ends a sentence", "same template", "same parent", "elements between"];

    public static IEnumerable<string> Names => Offsets.SelectMany(offset => OfNeighbour.Select(name => $"{name} at {offset}"));

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        foreach (var offset in Offsets)
        {
            var at = block.Ordinal + offset;
            if (at < 0 || at >= facts.Page.Blocks.Count)
            {
                WriteNone(ref row);
            }
            else
            {
                Write(ref row, facts, block, facts.Page.Blocks[at]);
            }
        }
    }

    private static void WriteNone(ref FeatureRow row)
    {
        for (var i = 0; i < OfNeighbour.Length; i++)
        {
            row.Add(-1);
        }
    }

    private static void Write(ref FeatureRow row, PageFacts facts, Block block, Block other)
    {
        var containers = facts.Page.Containers;
        row.Add(other.InkChars);
        row.Add(other.LinkDensity);
        row.Add((int)other.Kind);
        row.Add(facts.Words.Shapes[other.Ordinal].Last is '.' or '!' or '?' or '”' or '"' or '。');
        row.Add(other.Template == block.Template);
        row.Add(containers[other.Container].Parent == containers[block.Container].Parent);
        row.Add(Math.Abs(other.ElementsBefore - block.ElementsBefore));
    }
}

using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>Turns labelled blocks into the body as a reader sees it.</summary>
internal static class BodyText
{
    /// <summary>A block at least this likely to be body text is body text.</summary>
    private const float Threshold = 0.5f;

    /// <param name="bios">Ordinals of the blocks that are somebody's bio, which is never body text.</param>
    public static IReadOnlyList<BodyBlock> Read(PageBlocks page, ReadOnlySpan<float> chances, IReadOnlySet<int> bios)
    {
        var body = new List<BodyBlock>();
        foreach (var block in page.Blocks)
        {
            if (chances[block.Ordinal] >= Threshold && !bios.Contains(block.Ordinal))
            {
                body.Add(new BodyBlock(block.Kind, block.Text));
            }
        }

        return body;
    }
}

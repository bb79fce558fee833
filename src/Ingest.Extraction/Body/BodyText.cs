using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>Turns labelled blocks into the body as a reader sees it.</summary>
internal static class BodyText
{
    /// <param name="others">Ordinals of the blocks that are somebody's bio or the byline, which is never body text.</param>
    public static IReadOnlyList<BodyBlock> Read(PageBlocks page, float[] chances, IReadOnlySet<int> others)
    {
        var selected = BodySelection.Of(page, chances);
        var body = page.Blocks.Where(block => selected[block.Ordinal] && !others.Contains(block.Ordinal) && !IsTweetSignature(block)).ToList();
        var repetitions = Repetitions.Find(body);
        body.RemoveAll(block => repetitions.Contains(block.Ordinal));
        var boxes = Boxes.Of(page, body);
        return [.. body.Select((block, i) => new BodyBlock(block.Kind, block.Text) { IsLink = block.LinkDensity > 0.95, Box = boxes[i] })];
    }

    /// <summary>An embedded tweet ends with who wrote it and when, which is not the tweet.</summary>
    private static bool IsTweetSignature(Block block) =>
        (block.Marks & Marks.Embed) != Marks.None && block.Kind == BlockKind.Quote && block.Text.StartsWith('—') && block.Links > 0;
}

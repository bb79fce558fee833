using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>The page's visible text outside the body.</summary>
internal static class OtherText
{
    public static IReadOnlyList<string> Of(PageBlocks page, IReadOnlyList<BodyBlock> body)
    {
        var taken = body.CountBy(block => block.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Most texts of a page are as long as none of the body, and need not be looked up.
        var lengths = taken.Keys.Select(text => text.Length).ToHashSet();
        var others = new List<string>(page.Blocks.Count);
        foreach (var block in page.Blocks)
        {
            if (lengths.Contains(block.Text.Length) && taken.TryGetValue(block.Text, out var left) && left > 0)
            {
                taken[block.Text] = left - 1;
            }
            else
            {
                others.Add(block.Text);
            }
        }

        return others;
    }
}

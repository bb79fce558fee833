using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// From which chance on blocks are best taken for body. On a page that the model is sure of that is close to one half; where it doubts
/// everything, half of the expected F1 is lower, and taking what is most likely loses less than taking nothing
/// (Lipton, Elkan and Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", 2014).
/// </summary>
internal static class BestThreshold
{
    /// <summary>No block less likely than this is taken, however the page doubts.</summary>
    public const float Lowest = 0.25f;

    public const float Highest = 0.5f;

    /// <param name="chances">Taken for calibrated: of the blocks with chance p, a share of p is body.</param>
    public static float Of(PageBlocks page, float[] chances)
    {
        var expected = page.Blocks.Sum(block => (double)chances[block.Ordinal] * block.InkChars);
        var (taken, right, best) = (0.0, 0.0, 0.0);
        foreach (var block in page.Blocks.Where(block => chances[block.Ordinal] > 0.05f).OrderByDescending(block => chances[block.Ordinal]).ThenBy(block => block.Ordinal))
        {
            taken += block.InkChars;
            right += (double)chances[block.Ordinal] * block.InkChars;
            best = Math.Max(best, 2 * right / (taken + expected));
        }

        return Math.Clamp((float)(best / 2), Lowest, Highest);
    }
}

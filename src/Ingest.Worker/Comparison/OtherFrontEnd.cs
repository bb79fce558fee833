using Ingest.Extraction;

namespace Ingest.Worker.Comparison;

/// <summary>
/// Whether two sights of an article come from two front ends: a print, AMP or mobile page beside the full one, or a site built anew. What
/// one of them does not print at all says nothing of the article.
/// </summary>
internal static class OtherFrontEnd
{
    /// <summary>Share of the lines around the text that two front ends have in common at most; two visits to one have nearly all.</summary>
    private const double MostShared = 0.3;

    private const int FewestLines = 10;

    public static bool Is(ExtractedArticle old, ExtractedArticle seen)
    {
        var (around, aroundNow) = (old.OtherText.ToHashSet(StringComparer.Ordinal), seen.OtherText.ToHashSet(StringComparer.Ordinal));
        var most = Math.Max(around.Count, aroundNow.Count);
        return most >= FewestLines && around.Count(aroundNow.Contains) < MostShared * most;
    }
}

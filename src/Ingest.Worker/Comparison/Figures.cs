using Ingest.Worker.Comparison.Alignment;

namespace Ingest.Worker.Comparison;

/// <summary>Counts, times, prices, scores.</summary>
internal static class Figures
{
    /// <summary>Every word that was replaced, and what replaced it, is a number or a sign.</summary>
    /// <param name="old">Folded words.</param>
    /// <param name="seen">Folded words, not the same.</param>
    public static bool AreAllThatDiffers(string[] old, string[] seen)
    {
        var differences = WordDifference.Between(old, seen);
        return differences.Count > 0 && differences.All(difference => difference.Old.All(Is) && difference.New.All(Is));
    }

    public static bool Is(string word) => word.Any(char.IsDigit) || !word.Any(char.IsLetter);
}

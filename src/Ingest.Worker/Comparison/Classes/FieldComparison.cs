using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>How far two texts differ: not at all, in case and punctuation, by slips, in words.</summary>
internal static class FieldComparison
{
    public static ChangeClass Compare(string? old, string? seen)
    {
        var (oldKey, newKey) = (Normalise.Key(old ?? ""), Normalise.Key(seen ?? ""));
        return oldKey == newKey ? ChangeClass.None : Classify(Words.Of(oldKey), Words.Of(newKey));
    }

    /// <summary>For two texts that differ.</summary>
    public static ChangeClass Classify(string[] old, string[] seen)
    {
        var differences = WordDifference.Between(old, seen);
        if (differences.Count == 0)
        {
            return ChangeClass.Cosmetic;
        }

        return differences.All(difference => TypoRule.Explains(difference)) ? ChangeClass.Typo : ChangeClass.Substantive;
    }
}

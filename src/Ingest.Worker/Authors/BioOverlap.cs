using System.Text.RegularExpressions;

namespace Ingest.Worker.Authors;

/// <summary>Tells whether two bios of one name are about one person.</summary>
internal static partial class BioOverlap
{
    /// <summary>Letters; shorter words ("is", "the", "and") are in every bio.</summary>
    private const int ShortestTellingWord = 5;

    /// <summary>Telling words that two bios must share.</summary>
    private const int FewestShared = 4;

    /// <summary>Share of the shorter bio's telling words that the other must hold.</summary>
    private const double Share = 0.5;

    public static bool IsSamePerson(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other))
        {
            return false;
        }

        var left = TellingWords(one);
        var right = TellingWords(other);
        var shared = left.Count(right.Contains);
        return shared >= FewestShared && shared >= Share * Math.Min(left.Count, right.Count);
    }

    private static HashSet<string> TellingWords(string bio) =>
        [.. Word().Matches(bio.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length >= ShortestTellingWord)];

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();
}

using System.Collections.Frozen;
using Ingest.Worker.Comparison.Alignment;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>
/// Tells a repaired slip from a changed word. A slip swaps, drops, doubles or mistakes one letter inside a word; its first
/// letter is nearly always right (Yannakoudakis and Fawthrop 1983; Pollock and Zamora 1984). In doubt the edit is substantive.
/// </summary>
internal static class TypoRule
{
    /// <summary>Letters from which a word is long enough to be told from its neighbours in the language.</summary>
    private const int ShortestForSwap = 4;
    private const int ShortestForDrop = 5;
    private const int ShortestForMistake = 7;

    /// <summary>Words one slip apart which both exist: no slip explains the change.</summary>
    private static readonly FrozenSet<string> BothWords = """
        country county through though thorough trial trail united untied causal casual martial marital quiet quite angel angle
        diary dairy public pubic sacred scared form from signed singed prosecute persecute affect effect adopt adapt except expect
        immigrant emigrant imminent eminent statue statute desert dessert conservation conversation reform perform
        attacked attached invasion evasion contact contract worse worst threat treat million billion trillion
        conscious conscience personal personnel principal principle stationary stationery censure censor military militarily
        support supports report reports
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words whose exchange is grammar.</summary>
    private static readonly string[][] Grammar = [["a", "an"], ["its", "it's"], ["whose", "who's"], ["your", "you're"], ["there", "their", "they're"], ["then", "than"]];

    /// <param name="difference">Words folded to lower case.</param>
    public static bool Explains(WordDifference difference)
    {
        var (old, seen) = (difference.Old, difference.New);
        if (string.Concat(old) == string.Concat(seen))
        {
            return true;
        }

        return (old.Count, seen.Count) switch
        {
            (1, 1) => IsSlip(old[0], seen[0]),
            (1, 0) => old[0] == difference.Before,
            (0, 1) => seen[0] == difference.Before,
            _ => false,
        };
    }

    private static bool IsSlip(string old, string seen)
    {
        if (Grammar.Any(group => group.Contains(old) && group.Contains(seen)))
        {
            return true;
        }

        var areWords = old.All(IsLetter) && seen.All(IsLetter) && !(BothWords.Contains(old) && BothWords.Contains(seen));
        return areWords && old[0] == seen[0] && Math.Max(old.Length, seen.Length) switch
        {
            >= ShortestForMistake => IsSwap(old, seen) || IsDrop(old, seen) || IsMistake(old, seen),
            >= ShortestForDrop => IsSwap(old, seen) || IsDrop(old, seen),
            >= ShortestForSwap => IsSwap(old, seen),
            _ => false,
        };
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || c == '\'';

    /// <summary>Two neighbours exchanged.</summary>
    private static bool IsSwap(string a, string b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var at = a.AsSpan().CommonPrefixLength(b);
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }

    /// <summary>One letter more or less, not the last: that would be an inflection.</summary>
    private static bool IsDrop(string a, string b)
    {
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        var at = longer.AsSpan().CommonPrefixLength(shorter);
        var isLast = at >= longer.Length - 1;
        var isDoubled = at > 0 && at < longer.Length && longer[at] == longer[at - 1];
        return longer.Length == shorter.Length + 1 && (!isLast || isDoubled)
            && longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
    }

    /// <summary>One letter in place of another, neither first nor last.</summary>
    private static bool IsMistake(string a, string b)
    {
        var at = a.AsSpan().CommonPrefixLength(b);
        return a.Length == b.Length && at < a.Length - 1 && a.AsSpan(at + 1).SequenceEqual(b.AsSpan(at + 1));
    }
}

using System.Collections.Frozen;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Tells the headings over bios: "About the author", "Written by".</summary>
internal static class BioHeading
{
    /// <summary>Words; a longer line is a sentence.</summary>
    private const int Longest = 7;

    /// <summary><see cref="BioLexicon.Headings"/> by their first letters.</summary>
    private static readonly FrozenDictionary<char, string[]> ByInitial =
        BioLexicon.Headings.GroupBy(heading => heading[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static bool Is(FoldedText text) => Begins(text.Text, StringComparison.Ordinal) && text.Words.Length <= Longest;

    /// <summary>Whether a line that is not folded can be one, if it has no diacritics.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => Begins(text, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadOnlySpan<char> text, StringComparison comparison)
    {
        var line = text.Trim().TrimEnd(':');
        if (line.Length == 0 || !ByInitial.TryGetValue(char.ToLowerInvariant(line[0]), out var headings))
        {
            return false;
        }

        foreach (var heading in headings)
        {
            if (line.StartsWith(heading, comparison))
            {
                return true;
            }
        }

        return false;
    }
}

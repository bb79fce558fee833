using System.Collections.Frozen;

namespace Ingest.Extraction.Body;

/// <summary>Words that a line may begin with, in any case.</summary>
/// <param name="words">At least one letter or sign each; where several are the beginning of a line, the first of them counts.</param>
internal sealed class Beginnings(params string[] words)
{
    /// <summary>By first letter: of hundreds of words a line is held against a few.</summary>
    private readonly FrozenDictionary<char, string[]> byLetter =
        words.GroupBy(word => char.ToUpperInvariant(word[0])).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    public bool AreOf(ReadOnlySpan<char> line) => LengthIn(line) > 0;

    /// <summary>Characters of the words that the line begins with; 0 where it begins with none.</summary>
    public int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !byLetter.TryGetValue(char.ToUpperInvariant(line[0]), out var candidates))
        {
            return 0;
        }

        foreach (var candidate in candidates)
        {
            if (line.StartsWith(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Length;
            }
        }

        return 0;
    }
}

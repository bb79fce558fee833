using System.Buffers;

namespace Ingest.Extraction.Body;

/// <summary>Words that a line may begin with, in any case.</summary>
internal sealed class Beginnings(params string[] words)
{
    private readonly SearchValues<string> all = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The search goes on to the end of what it is given: no further than they reach.</summary>
    private readonly int longest = words.Max(word => word.Length);

    public bool AreOf(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, longest)].IndexOfAny(all) == 0;
}

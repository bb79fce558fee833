namespace Ingest.Extraction.Labels;

/// <summary>A few words by their hashes. Most words that are asked for are others, which one bit tells.</summary>
internal sealed class WordSet
{
    /// <summary>Bits; a title has ten words, a description thirty.</summary>
    private const int Bits = 1024;

    private readonly HashSet<int> words;
    private readonly ulong[] present = new ulong[Bits / 64];

    public WordSet(ReadOnlySpan<int> hashes)
    {
        words = [.. hashes];
        foreach (var word in words)
        {
            present[PlaceOf(word)] |= BitOf(word);
        }
    }

    public int Count => words.Count;

    public bool Contains(int word) => (present[PlaceOf(word)] & BitOf(word)) != 0 && words.Contains(word);

    private static int PlaceOf(int word) => (word >>> 7) & ((Bits / 64) - 1);

    // The lowest bit of a hash is always set.
    private static ulong BitOf(int word) => 1UL << (word >>> 1);
}

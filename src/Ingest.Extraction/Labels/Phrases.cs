using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>Keys of words and pairs of words in a block's text, by their place in it. None is 0.</summary>
internal static class Phrases
{
    /// <summary>Words; longer texts say what they are by their place, shorter ones by their words.</summary>
    public const int ShortText = 25;

    public static int Word(int word) => StableHash.Combine(0x60, word) | 1;

    public static int Pair(int first, int second) => StableHash.Combine(0x61, StableHash.Combine(first, second)) | 1;

    public static int Beginning(ReadOnlySpan<int> words) => StableHash.Combine(0x62, StableHash.Combine(words[0], words.Length > 1 ? words[1] : 0)) | 1;

    public static int Ending(ReadOnlySpan<int> words) => StableHash.Combine(0x63, StableHash.Combine(words[^1], words.Length > 1 ? words[^2] : 0)) | 1;

    /// <param name="text">Hash of all words.</param>
    public static int Whole(int text) => StableHash.Combine(0x64, text) | 1;

    public static int WordOfHeading(int word) => StableHash.Combine(0x65, word) | 1;

    public static int WholeHeading(int text) => StableHash.Combine(0x66, text) | 1;
}

using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Lists of words as they are written in the code, made ready to be asked.</summary>
internal static class WordList
{
    /// <summary>One entry a line.</summary>
    public static FrozenSet<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words divided by white space, as those of a line are folded: without a final sigma, without marks that join or part.</summary>
    public static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Text.Words.Fold(Normalise.Key(word))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A phrase or a line, to be found in another that was folded alike.</summary>
    public static string Folded(string text) => Normalise.Key(text).ToLowerInvariant();
}

namespace Ingest.Extraction.Authors.Bios;

/// <summary>How much of one text stands in another.</summary>
internal static class Overlap
{
    /// <summary>Share of the words of <paramref name="text"/> that <paramref name="other"/> holds, 0 to 1.</summary>
    public static double Of(FoldedText text, FoldedText other) =>
        text.Words.Length == 0 ? 0 : (double)text.Words.Count(word => other.Has(word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"'))) / text.Words.Length;
}

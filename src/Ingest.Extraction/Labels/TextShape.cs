using System.Runtime.InteropServices;

namespace Ingest.Extraction.Labels;

/// <summary>What counting a block's characters tells; one pass, no allocation.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextShape
{
    public int Words;
    public int Letters;
    public int Capitals;
    public int CapitalisedWords;
    public int Digits;
    public int Commas;
    public int SentenceEnds;
    public int Quotes;
    public int Ideographs;
    public int Bars;
    public int Lines;
    public char First;
    public char Last;

    /// <summary>Of all the words in their order, so that equal texts are found.</summary>
    public int Hash;
}

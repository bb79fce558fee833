using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>An element that is not phrasing, and the sums over the blocks below it.</summary>
internal struct Container
{
    public Element Element;

    /// <summary>Index of the enclosing container; -1 at the root.</summary>
    public int Parent;

    public int Depth;

    public Marks OwnMarks;

    public Marks Marks;

    /// <summary>Hash of tag and class.</summary>
    public int Signature;

    /// <summary>The blocks below are those from <see cref="FirstBlock"/> up to, not including, <see cref="EndBlock"/>.</summary>
    public int FirstBlock;

    public int EndBlock;

    public int InkChars;

    public int LinkChars;

    public int Links;

    /// <summary>Ink of paragraphs with little link text that are long enough to be prose.</summary>
    public int ProseChars;

    /// <summary>As <see cref="ProseChars"/>, of the blocks whose element's parent this is, or that it holds itself.</summary>
    public int OwnProseChars;

    public readonly int Blocks => Math.Max(0, EndBlock - FirstBlock);
}

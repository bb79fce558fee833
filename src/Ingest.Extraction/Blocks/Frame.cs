using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>An element that the walk is inside of, with what holds for all text below it.</summary>
internal struct Frame
{
    public ParentNode Children;
    public int Next;
    public ElementRole Role;
    public Marks Marks;
    public int Container;
    public BlockKind Kind;
    public bool InLink;
    public bool Emphasised;
    public bool InParagraph;

    /// <summary>Why the phrase may be no part of the text around it.</summary>
    public AsideKind Aside;

    /// <summary>In a phrase: how long the text of the block was when it began.</summary>
    public int Start;

    /// <summary>How many blocks there were when the element began.</summary>
    public int FirstBlock;

    /// <summary>In a table row: each cell so far holds one line at most.</summary>
    public bool IsRowOfLines;
}

using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>One piece of the page's text between two line breaks that the mark-up makes, with what its place says about it.</summary>
internal sealed record Block(string Text, BlockKind Kind)
{
    /// <summary>Position among the page's blocks, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The nearest element that is not phrasing; several blocks share one where <c>br</c> separates them.</summary>
    public required Element Element { get; init; }

    /// <summary>Index in <see cref="PageBlocks.Containers"/> of <see cref="Element"/>.</summary>
    public required int Container { get; init; }

    /// <summary>What the names of the element and of all its ancestors say.</summary>
    public Marks Marks { get; init; }

    /// <summary>What the names of the phrasing elements inside the block say.</summary>
    public Marks InnerMarks { get; init; }

    /// <summary>Characters within links, white space aside.</summary>
    public int LinkChars { get; init; }

    /// <summary>Characters set in bold or italics, white space aside.</summary>
    public int EmphasisedChars { get; init; }

    /// <summary>All characters, white space aside.</summary>
    public int InkChars { get; init; }

    public int Links { get; init; }

    /// <summary>Elements that begin before the block ends; the difference between neighbours tells of pictures and frames between them.</summary>
    public int ElementsBefore { get; init; }

    /// <summary>Pictures, players and frames that begin before the block ends.</summary>
    public int PicturesBefore { get; init; }

    /// <summary>Identifies the block's element and its two nearest ancestors by tag and class: alike for the items of a list of teasers.</summary>
    public int Template { get; init; }

    public double LinkDensity => InkChars == 0 ? 0 : (double)LinkChars / InkChars;
}

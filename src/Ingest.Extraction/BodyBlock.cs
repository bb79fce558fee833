namespace Ingest.Extraction;

/// <summary>One block of the body: a paragraph, a heading, a list item, a quote, a table row, a piece of code.</summary>
public sealed record BodyBlock(BlockKind Kind, string Text)
{
    /// <summary>The whole text is a link: mostly a pointer to another story that stands among the paragraphs.</summary>
    public bool IsLink { get; init; }

    /// <summary>Blocks of one small box among the paragraphs have one number, from 1: a promotion, a widget, a fact box. 0 in none.</summary>
    public int Box { get; init; }

    public BoxKind BoxKind { get; init; }

    public bool HasLinks { get; init; }
}

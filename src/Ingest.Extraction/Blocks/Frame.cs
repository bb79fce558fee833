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

    /// <summary>Whether words stand right before or right behind the node that is visited: browsers set a custom element among them into their line.</summary>
    public readonly bool IsAmidText => IsWords(Next - 2) || IsWords(Next);

    /// <summary>Whether the line goes on behind the node that is visited: a word that explains itself on a click is a button in its sentence.</summary>
    public readonly bool GoesOn()
    {
        for (var child = Next; (IsWords(Next - 2) || IsBehindPhrase()) && child < Children.Count; child++)
        {
            if (IsWords(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In a paragraph, with nothing but white space since a link or words set apart: elsewhere a row of controls looks so.</summary>
    private readonly bool IsBehindPhrase()
    {
        var before = Next - 2;
        while (before >= 0 && Children[before] is TextNode text && text.Span.IsWhiteSpace())
        {
            before--;
        }

        return InParagraph && before >= 0 && Children[before] is Element { LocalName: "a" or "em" or "strong" or "b" or "i" or "abbr" };
    }

    private readonly bool IsWords(int child) => child >= 0 && child < Children.Count && Children[child] is TextNode text && !text.Span.IsWhiteSpace();
}

namespace Ingest.Extraction;

/// <summary>
/// A block that stands among or beside the body's and was not taken for body. Whether it is the article's cannot be told from
/// one page; what became of it between two pages tells more.
/// </summary>
/// <param name="Before">Index of the body block that follows; the number of body blocks where none does.</param>
public sealed record DoubtfulBlock(BlockKind Kind, string Text, int Before)
{
    /// <summary>Set as the body's own blocks are, in their midst or right behind them, and in no box.</summary>
    public bool IsSetAsText { get; init; }

    /// <summary>The model holds it for text, and only a rule left it out.</summary>
    public bool IsLikely { get; init; }

    /// <summary>Amid the body or right behind it, and nothing around it is named for what is no text: related stories, comments, a sidebar.</summary>
    public bool IsBesideText { get; init; }

    public bool HasLinks { get; init; }
}

namespace Ingest.Extraction;

/// <summary>What speaks for it that a small box among the paragraphs is not the article's; the stronger, the later.</summary>
public enum BoxKind
{
    None,

    /// <summary>Only its own name sets it apart: its coming and going as a whole says nothing about the article, a change within does.</summary>
    Apart,

    /// <summary>No prose in it: figures may change as well.</summary>
    Figures,

    /// <summary>Named for something else, with buttons, or leading elsewhere: what it holds may be exchanged as well.</summary>
    Foreign,
}

namespace Ingest.Extraction.Page;

/// <summary>What an element's start tag does to the tags after it. WHATWG HTML, 13.1.2 and 13.2.6.</summary>
internal enum TagKind
{
    /// <summary>Stays open until its end tag.</summary>
    Plain,

    /// <summary>Never open.</summary>
    Void,

    /// <summary>One of them ends the one before it, so that they nest only in others.</summary>
    ClosedByOthers,

    /// <summary>Goes on in the next paragraph when it was not closed in this one.</summary>
    Formatting,

    /// <summary>Holds text and no elements.</summary>
    Raw,

    /// <summary>SVG and MathML, in which any element may close itself and none holds raw text.</summary>
    Foreign,

    /// <summary>Drops the tags of most elements that hold raw text.</summary>
    Select,
}

namespace Ingest.Extraction.Blocks;

/// <summary>Why a phrase may be no part of its line.</summary>
internal enum AsideKind
{
    None,

    /// <summary>By its names.</summary>
    Named,

    /// <summary>By its names, and however long.</summary>
    Tip,

    /// <summary>A link, where its text is nothing but a sign.</summary>
    IfSign,

    /// <summary>Named for the date and first of its line, where it is a date and a paragraph follows.</summary>
    IfDate,
}

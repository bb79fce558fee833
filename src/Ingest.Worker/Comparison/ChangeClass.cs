namespace Ingest.Worker.Comparison;

/// <summary>What kind of change leads from one state to the next; stored in snake_case, part of the reader contract.</summary>
internal enum ChangeClass
{
    /// <summary>The same words; white space, quotation marks, dashes, Unicode forms and paragraph breaks do not count.</summary>
    None,
    Initial,

    /// <summary>The same words with other punctuation or letter case. A version, as a quotation mark around a word is an edit.</summary>
    Cosmetic,

    /// <summary>Slips repaired or made, and nothing else.</summary>
    Typo,

    /// <summary>The title's words, with or without the standfirst's.</summary>
    Headline,
    Byline,

    /// <summary>Recorded with the bio; no version.</summary>
    Bio,

    /// <summary>Words of the body or of the standfirst alone.</summary>
    Substantive,

    /// <summary>A correction or editor's note came, alone or with the edit that it speaks of.</summary>
    CorrectionNote,

    /// <summary>Only a beginning is left: kept as evidence, never current.</summary>
    Truncation,

    /// <summary>The text is back.</summary>
    Restoration,
}

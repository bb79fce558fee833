namespace Ingest.Worker.Comparison;

/// <summary>What kind of change leads from one state to the next; stored in snake_case, part of the reader contract.</summary>
internal enum ChangeClass
{
    None,
    Initial,
    Cosmetic,
    Typo,
    Headline,
    Byline,
    Bio,
    Substantive,
    CorrectionNote,
    Truncation,
    Restoration,
}

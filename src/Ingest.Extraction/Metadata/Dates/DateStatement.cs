namespace Ingest.Extraction.Metadata.Dates;

/// <summary>One place's statement of a date.</summary>
/// <param name="IsUndetermined">The place does not say which date of the article it is.</param>
internal sealed record DateStatement(PageDate Date, string Source, bool IsUndetermined = false);

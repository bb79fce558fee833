namespace Ingest.Extraction.Metadata.Dates;

/// <summary>One place's statement of a date.</summary>
internal sealed record DateStatement(PageDate Date, string Source);

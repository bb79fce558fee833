namespace Ingest.Extraction;

/// <summary>A page whose parse or reading did not end within the deadline: hostile or broken beyond use.</summary>
public sealed class ExtractionTimeoutException(TimeSpan deadline)
    : Exception(FormattableString.Invariant($"The page could not be read within {deadline.TotalSeconds:0.###} s."));

namespace Ingest.Extraction.Rules;

/// <summary>A link to the next page or to the article on one page.</summary>
/// <param name="Condition">The link counts only where this matches; null for always.</param>
internal sealed record SiteLink(SiteXPath Path, SiteXPath? Condition);

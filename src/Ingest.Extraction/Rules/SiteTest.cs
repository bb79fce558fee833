namespace Ingest.Extraction.Rules;

/// <summary>An address that the rule's author tried it on, and texts that the extraction must hold.</summary>
internal sealed record SiteTest(string Url, IReadOnlyList<string> Contains);

namespace Ingest.Extraction.Authors;

/// <summary>One source of a page's byline.</summary>
/// <param name="Name">As it appears in the evidence.</param>
internal sealed record AuthorRule(string Name, Func<AuthorPage, IReadOnlyList<Credit>> Read);

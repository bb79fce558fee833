namespace Ingest.Extraction.Authors;

/// <summary>One name out of a byline, with what the byline says beside it.</summary>
internal sealed record BylineName(string Name, AuthorKind Kind, string? Role = null);

namespace Ingest.Worker.Authors;

/// <summary>One thing by which an author can be found again. Every kind but the name belongs to one person.</summary>
/// <param name="Text">Normal form: lower case, an address without scheme, www and query.</param>
internal sealed record AuthorKey(AuthorKeyKind Kind, string Text);

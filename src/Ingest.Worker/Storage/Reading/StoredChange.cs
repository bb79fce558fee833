namespace Ingest.Worker.Storage.Reading;

/// <summary>Something that happened to an article: an edit with its first changed sentence, or an event such as gone or paywalled.</summary>
internal sealed record StoredChange(string Publisher, string Url, string What, string? Old, string? New);

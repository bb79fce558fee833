namespace Ingest.Worker.Storage.Articles;

/// <summary>The page that a version was read from.</summary>
internal sealed record StoredPage(ReadOnlyMemory<byte> Body, string? ContentType, Uri Url, string ExtractorVersion);

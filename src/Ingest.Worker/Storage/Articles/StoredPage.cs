namespace Ingest.Worker.Storage.Articles;

/// <summary>The page that a version was read from.</summary>
/// <param name="Url">Where it was served.</param>
internal sealed record StoredPage(ReadOnlyMemory<byte> Body, string? ContentType, Uri Url, string ExtractorVersion);

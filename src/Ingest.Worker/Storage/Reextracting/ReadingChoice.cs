namespace Ingest.Worker.Storage.Reextracting;

/// <summary>Which stored pages to read again.</summary>
/// <param name="ExtractorVersion">What has been read with this one is done.</param>
/// <param name="Since">Pages that were first served from then on.</param>
/// <param name="Host">A publisher's domain.</param>
internal sealed record ReadingChoice(string ExtractorVersion, DateTimeOffset? Since = null, string? Host = null);

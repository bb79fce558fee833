namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.quarantine.</summary>
/// <param name="Problem">What its last visit said; null when that visit ended the process.</param>
internal sealed record QuarantinedPage(long ArticleId, string Url, int Attempts, DateTimeOffset QuarantinedAt, string? Problem);

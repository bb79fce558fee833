namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.quarantine.</summary>
internal sealed record QuarantinedPage(long ArticleId, string Url, int Attempts, DateTimeOffset QuarantinedAt);

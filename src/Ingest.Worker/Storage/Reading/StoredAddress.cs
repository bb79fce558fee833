namespace Ingest.Worker.Storage.Reading;

/// <summary>An address that a feed had; no end while it is in use.</summary>
internal sealed record StoredAddress(string Url, DateTimeOffset ValidFrom, DateTimeOffset? ValidTo, string Reason);

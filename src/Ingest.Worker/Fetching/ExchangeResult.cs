namespace Ingest.Worker.Fetching;

/// <summary>One hop: a result, and where it sends us on if it does.</summary>
internal sealed record ExchangeResult(FetchResult Result, string? Location = null);

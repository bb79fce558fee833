namespace Ingest.Worker.Polling.Discovery;

/// <summary>A feed that was asked for and read.</summary>
internal sealed record FoundFeed(Uri Url, ParsedFeed Feed);

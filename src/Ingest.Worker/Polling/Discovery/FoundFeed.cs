namespace Ingest.Worker.Polling.Discovery;

/// <summary>A feed that was asked for and read.</summary>
/// <param name="Url">Where it was asked for: a redirect may be for now only, and one that is for good is followed by its first poll.</param>
/// <param name="FinalUrl">Where it came from.</param>
internal sealed record FoundFeed(Uri Url, Uri FinalUrl, ParsedFeed Feed);

namespace Ingest.Worker.Polling.Discovery;

/// <summary>An address that may be a feed's.</summary>
/// <param name="Rank">Lower is likelier.</param>
internal sealed record FeedCandidate(Uri Url, string? Title, int Rank);

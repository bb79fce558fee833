namespace Ingest.Worker.Telemetry;

/// <summary>What is counted in the database from time to time, for the gauges.</summary>
/// <param name="FeedsByStatus">Status in snake_case → feeds.</param>
internal sealed record StandingCounts(IReadOnlyDictionary<string, long> FeedsByStatus, long ArticlesDue, long SilentFeeds);

using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>What the gauges show.</summary>
/// <param name="Silent">Feeds that answer and have had nothing new for ten times their usual gap, and at least a week.</param>
internal sealed record FeedCounts(IReadOnlyDictionary<FeedStatus, long> ByStatus, long Silent, long ArticlesDue);

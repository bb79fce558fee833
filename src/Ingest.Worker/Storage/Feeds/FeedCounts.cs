using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>What the gauges show.</summary>
/// <param name="Silent">Feeds that answer and have had nothing new for three days and four times their usual gap, as Polling:SilenceGrace and Polling:SilentGaps have it by default.</param>
internal sealed record FeedCounts(IReadOnlyDictionary<FeedStatus, long> ByStatus, long Silent, long ArticlesDue);

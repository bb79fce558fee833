namespace Ingest.Worker.Storage.Feeds;

/// <summary>What a feed's trigger is made of.</summary>
internal sealed record FeedSchedule(long FeedId, string Publisher, DateTimeOffset NextPollAt, TimeSpan? PollInterval, string? Cron);

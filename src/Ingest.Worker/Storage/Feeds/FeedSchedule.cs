using Ingest.Worker.Fetching;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>What a feed's trigger is made of.</summary>
/// <param name="NextVisitAt">When the first of its articles is due; null when none is.</param>
/// <param name="LastOutcome">Of its last poll.</param>
internal sealed record FeedSchedule(
    long FeedId,
    string Publisher,
    DateTimeOffset NextPollAt,
    DateTimeOffset? NextVisitAt,
    DateTimeOffset? LastPolledAt,
    TimeSpan? PollInterval,
    string? Cron,
    FetchOutcome? LastOutcome);

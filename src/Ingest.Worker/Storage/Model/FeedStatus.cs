namespace Ingest.Worker.Storage.Model;

/// <summary>How a feed is doing; stored in snake_case, part of the reader contract.</summary>
internal enum FeedStatus
{
    Active,
    Failing,

    /// <summary>Failed for long; still tried, rarely.</summary>
    Dormant,
    Gone,
    Paused,
}

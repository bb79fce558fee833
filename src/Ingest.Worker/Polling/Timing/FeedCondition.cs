namespace Ingest.Worker.Polling.Timing;

/// <summary>How a feed is doing.</summary>
internal enum FeedCondition
{
    Active,
    Failing,

    /// <summary>Failed for long; still tried, rarely.</summary>
    Dormant,

    /// <summary>The publisher says that it is not there any more; still tried, rarely.</summary>
    Gone,
    Paused,
}

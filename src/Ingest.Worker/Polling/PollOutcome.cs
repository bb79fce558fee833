using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>The ways in which a poll can end.</summary>
internal abstract record PollOutcome
{
    private PollOutcome()
    {
    }

    public required FetchResult Fetch { get; init; }

    /// <summary>What to remember for the next poll.</summary>
    public required FeedMemory Memory { get; init; }

    /// <summary>Where the feed moved for good: every redirect on the way was permanent, or the feed itself names its new address, and there is a feed at the end.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>"moved" by redirects, "new_feed_url" by the feed's own word.</summary>
    public string MoveReason { get; init; } = "moved";

    internal sealed record Entries(ParsedFeed Feed) : PollOutcome;

    /// <summary>The server says so.</summary>
    internal sealed record NotModified : PollOutcome;

    /// <summary>The same bytes as last time.</summary>
    internal sealed record Unchanged : PollOutcome;

    /// <param name="Problem">One sentence for a person: what is wrong and what to do.</param>
    /// <param name="Proposals">Feeds found where this one seems to have gone; for the user to accept, never taken by themselves.</param>
    internal sealed record Failed(FetchOutcome Outcome, string Problem, IReadOnlyList<Uri> Proposals) : PollOutcome;
}

namespace Ingest.Worker.Polling;

/// <summary>The ways in which reading a feed's bytes can end.</summary>
internal abstract record FeedParseResult
{
    private FeedParseResult()
    {
    }

    internal sealed record Parsed(ParsedFeed Feed) : FeedParseResult;

    /// <param name="Outcome">Why: empty, HTML, not a feed, too deep.</param>
    /// <param name="Reason">One sentence for a person: what it is instead and what to do.</param>
    internal sealed record NotAFeed(Fetching.FetchOutcome Outcome, string Reason) : FeedParseResult;
}

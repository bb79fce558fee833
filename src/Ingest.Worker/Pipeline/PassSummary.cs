namespace Ingest.Worker.Pipeline;

/// <summary>What one pass over the feeds did.</summary>
/// <param name="Runs">Feed → what came of its run.</param>
/// <param name="PeakBytes">The most memory that the process had at a time.</param>
/// <param name="Stages">Span name → time spent in such spans, added up over everything that ran at the same time; waits included.</param>
internal sealed record PassSummary(
    IReadOnlyDictionary<long, RunReport> Runs, TimeSpan Duration, long PeakBytes, IReadOnlyDictionary<string, TimeSpan> Stages)
{
    public IReadOnlyDictionary<string, int> FeedsByOutcome =>
        Runs.Values.GroupBy(run => run.Outcome.Name).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    public long New => Total("articles_new");

    public long Changed => Total("articles_changed");

    public long Unchanged => Total("articles_unchanged");

    /// <summary>Not modified apart: gone, blocked, paywalled, no article, unreadable.</summary>
    public long NotShown => Total("articles_not_shown");

    public long Failed => Total("articles_failed");

    public long Visits => Total("visits");

    public double ArticlesPerSecond => Duration > TimeSpan.Zero ? Visits / Duration.TotalSeconds : 0;

    /// <summary>A counter of the runs, added up.</summary>
    public long Total(string counter) => Runs.Values.Sum(run => run.Counters.GetValueOrDefault(counter));
}

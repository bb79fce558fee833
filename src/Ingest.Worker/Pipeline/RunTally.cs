using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>What a run did, counted; any number of visits may count at once.</summary>
internal sealed class RunTally
{
    private readonly Lock counting = new();
    private readonly SortedDictionary<string, long> counters = new(StringComparer.Ordinal);

    public void Count(EntryCounts entries)
    {
        Add("entries_new", entries.New);
        Add("entries_known", entries.Known);
        Add("entries_merged", entries.Merged);
        Add("entries_skipped", entries.Skipped);
    }

    public void Count(ArticleOutcome outcome)
    {
        Add("visits", 1);
        Add(Kind(outcome), 1);
        Add("bios_new", outcome is ArticleOutcome.Seen seen ? seen.Saved.NewBios : 0);
    }

    public void LeftDue(int articles) => Add("left_due", articles);

    public IReadOnlyDictionary<string, long> Snapshot()
    {
        lock (counting)
        {
            return new Dictionary<string, long>(counters, StringComparer.Ordinal);
        }
    }

    public override string ToString() => string.Join(", ", Snapshot().Select(counter => $"{counter.Key} {counter.Value}"));

    /// <summary>The counter that a visit with this outcome belongs to.</summary>
    public static string Kind(ArticleOutcome outcome) => outcome switch
    {
        ArticleOutcome.Seen { Judged.Decision: VersionDecision.NewVersion { Number: 1 } } => "articles_new",
        ArticleOutcome.Seen { Judged.Decision: VersionDecision.NewVersion or VersionDecision.Promoted or VersionDecision.KnownAgain } => "articles_changed",
        ArticleOutcome.Seen or ArticleOutcome.NotShown { Result: FetchOutcome.NotModified } => "articles_unchanged",
        ArticleOutcome.NotShown => "articles_not_shown",
        _ => "articles_failed",
    };

    private void Add(string name, long count)
    {
        if (count == 0)
        {
            return;
        }

        lock (counting)
        {
            counters[name] = counters.GetValueOrDefault(name) + count;
        }
    }
}

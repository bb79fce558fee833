namespace Ingest.Worker.Pipeline;

/// <summary>Counts what a pass did and tells of it.</summary>
internal sealed class PassCount(int feeds, IProgress<PassProgress>? progress) : IProgress<ArticleOutcome>
{
    private readonly Lock counting = new();
    private readonly Dictionary<long, RunReport> runs = [];
    private int articles;

    /// <summary>Feed → what came of its run.</summary>
    public IReadOnlyDictionary<long, RunReport> Runs => runs;

    public void FeedDone(long feedId, RunReport report)
    {
        lock (counting)
        {
            runs[feedId] = report;
            Tell();
        }
    }

    public void Report(ArticleOutcome value)
    {
        lock (counting)
        {
            articles++;
            Tell();
        }
    }

    private void Tell() => progress?.Report(new PassProgress(runs.Count, feeds, articles));
}

using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>One pass over the feeds now, without the scheduler: each is polled, and everything that it lists is visited.</summary>
internal sealed class OneShot(FeedStore feeds, FeedRun run, TimeProvider clock, IOptions<PipelineOptions> options)
{
    /// <param name="feedIds">Null for every feed that is not paused.</param>
    public async Task<PassSummary> RunAsync(IReadOnlyCollection<long>? feedIds, IProgress<PassProgress>? progress, CancellationToken ct)
    {
        var chosen = feedIds ?? await SubscribedAsync(ct);
        var count = new PassCount(chosen.Count, progress);
        using var times = new StageTimes();
        using var memory = new PeakMemory(clock);
        var begun = clock.GetTimestamp();
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = options.Value.FeedsAtOnce, CancellationToken = ct };
        await Parallel.ForEachAsync(chosen, bounded, async (feedId, token) =>
            count.FeedDone(feedId, await run.RunAsync(new RunRequest(feedId) { IsOnDemand = true, Visits = count }, token)));
        var runs = count.Runs;
        return new PassSummary(runs, clock.GetElapsedTime(begun), memory.Bytes, times.Of(runs.Values.Select(report => report.TraceId)));
    }

    private async Task<IReadOnlyCollection<long>> SubscribedAsync(CancellationToken ct) =>
        [.. (await feeds.ListAsync(ct)).Where(feed => feed.Status is not FeedStatus.Paused).Select(feed => feed.Id)];
}

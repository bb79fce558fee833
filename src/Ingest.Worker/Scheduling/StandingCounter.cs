using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Hosting;

namespace Ingest.Worker.Scheduling;

/// <summary>Counts from time to time what the gauges show.</summary>
internal sealed class StandingCounter(FeedStore feeds, IngestMetrics metrics, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await CountAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CountAsync(CancellationToken ct)
    {
        try
        {
            var counts = await feeds.CountsAsync(clock.GetUtcNow(), ct);
            var byStatus = counts.ByStatus.ToDictionary(row => Word.Of(row.Key), row => row.Value, StringComparer.Ordinal);
            metrics.Standing = new StandingCounts(byStatus, counts.ArticlesDue, counts.Silent);
        }
        catch (StorageException)
        {
            // The database is away, as every run reports: no figures are better than old ones.
            metrics.Standing = null;
        }
    }
}

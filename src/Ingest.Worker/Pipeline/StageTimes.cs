using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Worker.Telemetry;

namespace Ingest.Worker.Pipeline;

/// <summary>Adds up how long our own spans took, by trace and name, while it exists.</summary>
internal sealed class StageTimes : IDisposable
{
    private readonly ConcurrentDictionary<(ActivityTraceId Trace, string Span), TimeSpan> times = new();
    private readonly ActivityListener listener;

    public StageTimes()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Source,
            Sample = (ref _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = Count,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public IReadOnlyDictionary<string, TimeSpan> Of(IEnumerable<ActivityTraceId> traces)
    {
        var wanted = traces.ToHashSet();
        return times.Where(time => wanted.Contains(time.Key.Trace)).GroupBy(time => time.Key.Span)
            .ToDictionary(group => group.Key, group => group.Aggregate(TimeSpan.Zero, (sum, time) => sum + time.Value), StringComparer.Ordinal);
    }

    public void Dispose() => listener.Dispose();

    private void Count(Activity span) =>
        times.AddOrUpdate((span.TraceId, span.OperationName), span.Duration, (_, sum) => sum + span.Duration);
}

using System.Diagnostics;

namespace Ingest.Worker.Telemetry;

/// <summary>Our span source. Its spans exist whether or not anybody collects them: a run's row carries its trace id always.</summary>
internal static class IngestTracing
{
    private static readonly ActivitySource Source = new(TelemetryNames.Source);

    static IngestTracing() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => source == Source,
        Sample = (ref _) => ActivitySamplingResult.PropagationData,
    });

    /// <summary>The root of a new trace, whatever is going on around it.</summary>
    public static Activity StartRun()
    {
        Activity.Current = null;
        return Start(TelemetryNames.Span.Run);
    }

    /// <summary>A span below the current one.</summary>
    public static Activity Start(string name) =>
        Source.StartActivity(name) ?? throw new InvalidOperationException($"The listener that makes span {name} is gone.");

    public static async Task<T> InSpanAsync<T>(string name, Func<Activity, Task<T>> stage)
    {
        using var span = Start(name);
        return await stage(span);
    }
}

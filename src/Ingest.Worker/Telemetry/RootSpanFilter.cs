using System.Diagnostics;
using OpenTelemetry;

namespace Ingest.Worker.Telemetry;

/// <summary>
/// Leaves out what begins a trace without being a run: the scheduler's and the gauges' own SQL would otherwise be most of
/// what is exported.
/// </summary>
internal sealed class RootSpanFilter : BaseProcessor<Activity>
{
    public override void OnStart(Activity data)
    {
        if (data.ParentSpanId == default && data.Source.Name != TelemetryNames.Source)
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            data.IsAllDataRequested = false;
        }
    }
}

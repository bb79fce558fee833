using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Ingest.Worker.Telemetry;

/// <summary>
/// Exports what is left when the program ends, all signals at once and within one time limit: left to themselves the providers
/// wait 5 s each, one after the other, for a collector that hangs.
/// </summary>
internal sealed class TelemetryFlush(IServiceProvider services) : IHostedService
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        var limit = (int)Limit.TotalMilliseconds;
        return Task.WhenAll(
            Task.Run(() => services.GetService<TracerProvider>()?.Shutdown(limit), CancellationToken.None),
            Task.Run(() => services.GetService<MeterProvider>()?.Shutdown(limit), CancellationToken.None),
            Task.Run(() => services.GetService<LoggerProvider>()?.Shutdown(limit), CancellationToken.None));
    }
}

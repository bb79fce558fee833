using Ingest.Worker.Scheduling;

namespace Ingest.Worker.Tests.Scheduling;

/// <summary>The service in this process, until disposed.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Task<int> running;

    public RunningHost(string connection, params IEnumerable<KeyValuePair<string, string?>> settings) => running = IngestHost.RunAsync(
        overrides:
        [
            new("ConnectionStrings:Database", connection),
            new("Storage:MigrateOnStart", "true"),
            new("Fetch:AllowLoopback", "true"),
            new("Fetch:MinHostPause", "00:00:00"),
            new("Fetch:PauseFactor", "0"),
            new("Health:Address", "loopback"),
            new("Health:Port", "0"),
            new("Scheduling:ReconcileEvery", "00:00:01"),
            new("Scheduling:MinRunGap", "00:00:01"),
            new("Logging:LogLevel:Default", "None"),
            .. settings,
        ],
        ct: stopping.Token);

    public async Task<int> StopAsync()
    {
        await stopping.CancelAsync();
        return await running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
    }
}

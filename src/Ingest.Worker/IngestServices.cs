using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Pacing;
using Ingest.Worker.Fetching.Robots;
using Ingest.Worker.Health;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Polling;
using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Worker;

/// <summary>The composition root: one Add per folder.</summary>
internal static class IngestServices
{
    /// <summary>What every verb that works on the database is made of.</summary>
    /// <exception cref="ArgumentException">An OTEL_* variable names an exporter that we have not.</exception>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddTelemetry(configuration).AddStorage().AddFetching().AddPolling().AddPipeline()
            .AddSingleton<FeedsFile>().AddSingleton(provider =>
            {
                var robots = provider.GetRequiredService<RobotsStore>();
                return new RobotsMemory(robots.FindAsync, robots.KeepAsync);
            }).AddSingleton(provider =>
            {
                var hosts = provider.GetRequiredService<HostStore>();
                return new HostMemory(hosts.FindAsync, hosts.KeepAsync);
            });
    }

    /// <summary>What the service has besides; with it a host gets one request at a time from all replicas together.</summary>
    public static IServiceCollection AddIngestService(this IServiceCollection services, IConfiguration configuration) =>
        services.AddIngest(configuration).AddHealth().AddScheduling().AddSingleton<HostGate>(provider =>
        {
            var hosts = provider.GetRequiredService<HostLock>();
            return (host, ct) => hosts.AcquireAsync(host, ct);
        });
}

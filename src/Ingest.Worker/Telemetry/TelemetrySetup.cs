using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Instrumentation.Http;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ingest.Worker.Telemetry;

internal static class TelemetrySetup
{
    /// <summary>A collector that does not answer for longer loses a batch; OTEL_EXPORTER_OTLP_TIMEOUT overrides.</summary>
    private const int ExportTimeoutMilliseconds = 2_000;

    /// <exception cref="ArgumentException">A variable names an exporter that we have not.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics().AddSingleton<IngestMetrics>();
        var switches = TelemetrySwitches.Read(configuration);
        if (!switches.Any)
        {
            return services;
        }

        // Registered before everything that is to be seen stopping, and so stopped after it.
        services.AddHostedService<TelemetryFlush>();
        var waits = configuration["OTEL_EXPORTER_OTLP_TIMEOUT"] is null;
        services.Configure<OtlpExporterOptions>(options =>
            options.TimeoutMilliseconds = waits ? ExportTimeoutMilliseconds : options.TimeoutMilliseconds);
        var telemetry = services.AddOpenTelemetry().ConfigureResource(Describe);
        Add(telemetry, switches);
        return services;
    }

    /// <summary>What a host does for its services: collecting begins when the providers are made, and what was collected is sent when they are disposed.</summary>
    public static ServiceProvider StartTelemetry(this ServiceProvider services)
    {
        services.GetService<TracerProvider>();
        services.GetService<MeterProvider>();
        return services;
    }

    private static void Add(OpenTelemetryBuilder telemetry, TelemetrySwitches switches)
    {
        if (switches.Traces)
        {
            telemetry.WithTracing(traces => traces
                .AddProcessor<RootSpanFilter>()
                .AddSource(TelemetryNames.Source)
                .AddHttpClientInstrumentation(Redact)
                .AddNpgsql()
                .AddOtlpExporter());
        }

        if (switches.Metrics)
        {
            telemetry.WithMetrics(metrics => metrics
                .AddMeter(TelemetryNames.Source, "Npgsql", "Quartz")
                .AddHttpClientInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter());
        }

        if (switches.Logs)
        {
            telemetry.WithLogging(logs => logs.AddOtlpExporter(), options => options.IncludeFormattedMessage = true);
        }
    }

    private static void Describe(ResourceBuilder resource) => resource
        .Clear()
        .AddService(TelemetryNames.Service, serviceVersion: typeof(TelemetrySetup).Assembly.GetName().Version?.ToString(3))
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();

    /// <summary>The instrumentation hides user, password and query; a key in the path it does not know.</summary>
    private static void Redact(HttpClientTraceInstrumentationOptions options) =>
        options.EnrichWithHttpRequestMessage = (span, request) =>
        {
            if (request.RequestUri is { } url)
            {
                span.SetTag(TelemetryNames.Attribute.Url, RedactedUrl.Of(url));
            }
        };
}

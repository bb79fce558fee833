using Microsoft.Extensions.Configuration;

namespace Ingest.Worker.Telemetry;

/// <summary>Which signals are exported, by OpenTelemetry's standard variables. None when none is set. Pure.</summary>
internal sealed record TelemetrySwitches(bool Traces, bool Metrics, bool Logs)
{
    public bool Any => Traces || Metrics || Logs;

    /// <exception cref="ArgumentException">A variable names an exporter that we have not.</exception>
    public static TelemetrySwitches Read(IConfiguration variables)
    {
        if (string.Equals(variables["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase))
        {
            return new TelemetrySwitches(Traces: false, Metrics: false, Logs: false);
        }

        return new TelemetrySwitches(IsOn(variables, "TRACES"), IsOn(variables, "METRICS"), IsOn(variables, "LOGS"));
    }

    private static bool IsOn(IConfiguration variables, string signal)
    {
        var variable = $"OTEL_{signal}_EXPORTER";
        return variables[variable]?.Trim().ToLowerInvariant() switch
        {
            "none" => false,
            "otlp" => true,
            null or "" => IsSet(variables, "OTEL_EXPORTER_OTLP_ENDPOINT") || IsSet(variables, $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"),
            var other => throw new ArgumentException($"{variable}: '{other}' is not supported. Use otlp or none.", nameof(variables)),
        };
    }

    private static bool IsSet(IConfiguration variables, string name) => !string.IsNullOrWhiteSpace(variables[name]);
}

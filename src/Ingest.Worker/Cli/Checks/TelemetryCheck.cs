using System.Runtime.CompilerServices;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Whether telemetry is exported, and whether anybody is there to take it.</summary>
internal static class TelemetryCheck
{
    private const string Subject = "Telemetry";
    private const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        var variables = session.GetRequiredService<IConfiguration>();
        var switches = TelemetrySwitches.Read(variables);
        if (!switches.Any)
        {
            yield return Finding.Well(Subject, $"Off; {Variable} turns it on.");
        }

        foreach (var endpoint in Endpoints(switches, variables))
        {
            yield return await FindAsync(endpoint, ct);
        }
    }

    private static IEnumerable<string> Endpoints(TelemetrySwitches switches, IConfiguration variables)
    {
        (bool IsOn, string Signal)[] signals = [(switches.Traces, "TRACES"), (switches.Metrics, "METRICS"), (switches.Logs, "LOGS")];
        var isHttp = variables["OTEL_EXPORTER_OTLP_PROTOCOL"]?.StartsWith("http/", StringComparison.Ordinal) == true;
        var usual = variables[Variable] is { Length: > 0 } given ? given : isHttp ? "http://localhost:4318" : "http://localhost:4317";
        return signals.Where(signal => signal.IsOn)
            .Select(signal => variables[$"OTEL_EXPORTER_OTLP_{signal.Signal}_ENDPOINT"] is { Length: > 0 } own ? own : usual)
            .Distinct(StringComparer.Ordinal);
    }

    private static async Task<Finding> FindAsync(string endpoint, CancellationToken ct)
    {
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            return Finding.Broken(Subject, $"\"{endpoint}\" is no address.", $"Set {Variable} to one such as http://collector:4317.");
        }

        return await Endpoint.WhyUnreachableAsync(url, ct) is { } why
            ? Finding.Broken(Subject, $"The collector {url} cannot be reached: {why}.", $"Check {Variable}, and that the collector runs.")
            : Finding.Well(Subject, $"The collector {url} answers.");
    }
}

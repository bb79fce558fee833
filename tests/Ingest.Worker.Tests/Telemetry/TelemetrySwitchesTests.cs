using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Configuration;

namespace Ingest.Worker.Tests.Telemetry;

public sealed class TelemetrySwitchesTests
{
    [Theory]
    [InlineData("", false, false, false)]
    [InlineData("OTEL_SERVICE_NAME=x", false, false, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317", true, true, true)]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT=http://localhost:4317", true, false, false)]
    [InlineData("OTEL_TRACES_EXPORTER=otlp", true, false, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317;OTEL_LOGS_EXPORTER=none", true, true, false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4317;OTEL_SDK_DISABLED=true", false, false, false)]
    public void Exports_what_the_standard_variables_ask_for(string variables, bool traces, bool metrics, bool logs) =>
        Assert.Equal(new TelemetrySwitches(traces, metrics, logs), TelemetrySwitches.Read(Variables(variables)));

    [Fact]
    public void Names_the_variable_that_asks_for_an_exporter_that_is_not_there()
    {
        var wrong = Assert.Throws<ArgumentException>(() => TelemetrySwitches.Read(Variables("OTEL_METRICS_EXPORTER=prometheus")));
        Assert.Contains("OTEL_METRICS_EXPORTER: 'prometheus' is not supported", wrong.Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Variables(string variables) => new ConfigurationBuilder()
        .AddInMemoryCollection(variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => new KeyValuePair<string, string?>(pair[0], pair[1])))
        .Build();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Ingest.Worker.Telemetry;

internal static class ConsoleLog
{
    /// <summary>One line an event, on stderr: results alone go to stdout.</summary>
    public static ILoggingBuilder AddIngestConsole(this ILoggingBuilder logging)
    {
        logging.AddFilter(null, LogLevel.Warning).AddFilter("Ingest", LogLevel.Information).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
            options.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}

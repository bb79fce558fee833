using Ingest.Worker.Fetching.Pacing;
using Ingest.Worker.Fetching.Robots;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli;

/// <summary>The program's parts for the time of one command, set up by the same settings as the service.</summary>
internal static class Session
{
    /// <param name="settings">Settings that this command fixes; they win over the environment.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; each failure names it.</exception>
    public static ServiceProvider Open(params IEnumerable<KeyValuePair<string, string?>> settings) => Checked(Parts(settings).BuildServiceProvider());

    /// <summary>For what only looks at the web: what others remember of its hosts is left out.</summary>
    public static ServiceProvider OpenWithoutDatabase() => Checked(Parts([]).RemoveAll<RobotsMemory>().RemoveAll<HostMemory>().BuildServiceProvider());

    /// <summary>The same with settings that may be wrong: they are found out by whoever uses them.</summary>
    public static ServiceProvider OpenUnchecked(params IEnumerable<KeyValuePair<string, string?>> settings) => Parts(settings).BuildServiceProvider();

    private static ServiceProvider Checked(ServiceProvider provider)
    {
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider.StartTelemetry();
    }

    private static IServiceCollection Parts(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddIngestSources(file: null, settings);
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            // A command says itself what it did; the service's commentary is asked for with Logging__LogLevel__Ingest.
            // What a library says of an error on its way to us, we say in one line.
            .AddLogging(logging => logging.AddIngestConsole()
                .AddFilter("Ingest", LogLevel.Error).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)
                .AddConfiguration(configuration.GetSection("Logging")))
            .AddIngest(configuration);
    }
}

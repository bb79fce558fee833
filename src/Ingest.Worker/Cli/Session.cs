using Ingest.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli;

/// <summary>The program's parts for the time of one command, set up by the same settings as the service.</summary>
internal static class Session
{
    /// <param name="settings">Settings that this command fixes; they win over the environment.</param>
    /// <exception cref="OptionsValidationException">A setting is wrong; each failure names it.</exception>
    public static ServiceProvider Open(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationManager();
        // A command says what it did itself; the service's running commentary is asked for with Logging__LogLevel__Default.
        configuration.AddInMemoryCollection([new("Logging:LogLevel:Default", "Warning")]);
        configuration.AddIngestSources(file: null, settings);
        var provider = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddIngestConsole())
            .AddIngest(configuration)
            .BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider;
    }
}

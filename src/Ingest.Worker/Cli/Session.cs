using Ingest.Worker.Fetching;
using Ingest.Worker.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>The program's parts for the time of one command, set up by the same settings as the service.</summary>
internal static class Session
{
    /// <param name="settings">Settings that this command fixes; they win over the environment.</param>
    public static ServiceProvider Open(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings)
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddFetching()
            .AddStorage()
            .BuildServiceProvider();
    }
}

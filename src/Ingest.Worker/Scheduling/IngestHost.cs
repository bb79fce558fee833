using Ingest.Worker.Health;
using Ingest.Worker.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;

namespace Ingest.Worker.Scheduling;

/// <summary>The service: schedules, runs, answers how it is; until it is told to stop.</summary>
internal static class IngestHost
{
    /// <param name="configurationFile">Settings besides appsettings.json; null for none.</param>
    /// <returns>The exit code: 0 after a clean stop.</returns>
    /// <exception cref="OptionsValidationException">A setting is wrong; each failure names it.</exception>
    /// <exception cref="FeedsFileException">The list of feeds cannot be used.</exception>
    /// <exception cref="Storage.StorageException">The database cannot be used; the message says why.</exception>
    public static async Task<int> RunAsync(
        string? configurationFile = null, IEnumerable<KeyValuePair<string, string?>>? overrides = null, CancellationToken ct = default)
    {
        await using var application = Build(configurationFile, overrides);
        application.Services.GetRequiredService<IStartupValidator>().Validate();
        await application.Services.GetRequiredService<StartUp>().RunAsync(ct);
        try
        {
            await application.RunAsync(ct);
            return 0;
        }
        catch (SchedulerException refused)
        {
            throw new Storage.StorageException($"The scheduler cannot use the database: {refused.GetBaseException().Message}", refused);
        }
    }

    private static WebApplication Build(string? configurationFile, IEnumerable<KeyValuePair<string, string?>>? overrides)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "ingest" });
        builder.Configuration.AddIngestSources(configurationFile, overrides);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddIngestConsole();
        builder.Services.AddIngestService(builder.Configuration);
        builder.ListenForHealth();
        var application = builder.Build();
        application.MapHealth();
        return application;
    }
}

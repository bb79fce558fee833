using Microsoft.Extensions.Configuration;

namespace Ingest.Worker;

/// <summary>Where settings come from; later ones win.</summary>
internal static class IngestConfiguration
{
    /// <summary>appsettings.json beside the executable, a file of the user's, environment variables ("Section__Name"), then what the caller sets.</summary>
    /// <param name="file">Null for none; a file that is named must exist.</param>
    public static void AddIngestSources(
        this IConfigurationBuilder configuration, string? file = null, IEnumerable<KeyValuePair<string, string?>>? overrides = null)
    {
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false);
        if (file is not null)
        {
            configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        }

        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(overrides);
    }
}

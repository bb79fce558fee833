using Ingest.Extraction;
using Ingest.Worker.Embedded;
using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Ingest.Worker.Cli;

/// <summary>Turns what stopped a verb into one line that says what, where and what to do.</summary>
internal static class Failure
{
    public static string Explain(Exception failure) => failure switch
    {
        UserErrorException or EmbeddedPostgresException or StorageException or FeedsFileException or ExtractionTimeoutException => failure.Message,
        OptionsValidationException settings => $"Wrong setting: {string.Join(" ", settings.Failures)}",
        InvalidOperationException { InnerException: FormatException } setting => $"Wrong setting: {setting.Message}",
        NpgsqlException database => $"The database refused: {database.Message.ReplaceLineEndings(" ")}",
        FileNotFoundException or DirectoryNotFoundException => $"{failure.Message} Check the path.",
        UnauthorizedAccessException => $"{failure.Message} Check the permissions.",
        _ => $"Unexpected: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}",
    };
}

using Ingest.Worker.Embedded;

namespace Ingest.Worker.Cli;

/// <summary>Turns what stopped a verb into one line that says what, where and what to do.</summary>
internal static class Failure
{
    public static string Explain(Exception failure) => failure switch
    {
        UserErrorException or EmbeddedPostgresException => failure.Message,
        FileNotFoundException or DirectoryNotFoundException => $"{failure.Message} Check the path.",
        UnauthorizedAccessException => $"{failure.Message} Check the permissions.",
        _ => $"Unexpected: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}",
    };
}

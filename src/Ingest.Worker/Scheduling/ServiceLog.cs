using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Scheduling;

/// <summary>The service's own log lines.</summary>
internal static partial class ServiceLog
{
    [LoggerMessage(101, LogLevel.Information, "The database's schema was brought up to date: {Applied} migrations applied")]
    public static partial void Migrated(this ILogger log, int applied);

    [LoggerMessage(102, LogLevel.Information, "{Added} feeds of {Path} were subscribed to, {Changed} changed")]
    public static partial void FeedsImported(this ILogger log, int added, int changed, string path);

    [LoggerMessage(103, LogLevel.Information, "The bytes of {Pages} pages that were kept for long enough were dropped")]
    public static partial void SnapshotsDropped(this ILogger log, int pages);
}

using System.Globalization;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Cli;

/// <summary>How a feed's state is put for a person.</summary>
internal static class FeedText
{
    public static string Colour(FeedStatus status) => status switch
    {
        FeedStatus.Active => "green",
        FeedStatus.Paused => "grey",
        FeedStatus.Failing => "yellow",
        _ => "red",
    };

    public static string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.Seconds} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.Minutes} min"),
        { TotalDays: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalDays} days"),
    };

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Model;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>Feeds as a table: a line each in a pipe, and on a terminal as its width allows.</summary>
internal static class FeedTable
{
    /// <summary>Columns of a terminal from which on every field has room beside the others.</summary>
    private const int Wide = 140;

    /// <param name="width">Of the terminal; null in a pipe.</param>
    public static Table Of(IReadOnlyList<Feed> feeds, DateTimeOffset now, int? width) => width switch
    {
        null => Fill(Screen.Table("#", "Feed", "Status", "Last success", "Asked", "New a day", "Failures", "Next poll", "Title", "Trouble"), feeds, feed => Line(feed, now)),
        >= Wide => Fill(Screen.Table("#", "Feed", "Status", "Last success", "Asked", "New a day", "Failures", "Next poll", "Trouble"), feeds, feed => Row(feed, now)),
        _ => Fill(Narrow(), feeds, feed => NarrowRow(feed, now)),
    };

    private static Table Fill(Table table, IReadOnlyList<Feed> feeds, Func<Feed, string[]> row)
    {
        foreach (var feed in feeds)
        {
            table.AddRow(row(feed));
        }

        return table;
    }

    private static Table Narrow()
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("#", column => column.NoWrap());
        table.AddColumn("Feed");
        foreach (var heading in (string[])["Status", "Last\nsuccess", "Every", "New\na day", "Fails", "Next\npoll"])
        {
            table.AddColumn(heading, column => column.NoWrap());
        }

        return table;
    }

    private static string[] Line(Feed feed, DateTimeOffset now) =>
        [Number(feed), Screen.Escape(feed.ShownUrl()), Status(feed), Success(feed, now), Asked(feed), New(feed), Failures(feed), Next(feed, now), Screen.Escape(feed.Title), Screen.Escape(feed.LastProblem)];

    private static string[] Row(Feed feed, DateTimeOffset now) =>
        [Number(feed), Name(feed), Status(feed), Success(feed, now), Asked(feed), New(feed), Failures(feed), Next(feed, now), Screen.Escape(feed.LastProblem)];

    private static string[] NarrowRow(Feed feed, DateTimeOffset now)
    {
        var trouble = feed.LastProblem is null ? "" : $"\n[yellow]{Screen.Escape(feed.LastProblem)}[/]";
        return [Number(feed), Name(feed) + trouble, Status(feed), Success(feed, now), feed.Cron is null ? Interval(feed) : "cron", New(feed), Failures(feed), Next(feed, now)];
    }

    private static string Number(Feed feed) => feed.Id.ToString(CultureInfo.InvariantCulture);

    private static string Name(Feed feed) => feed.Title is null ? Screen.Escape(feed.ShownUrl()) : $"{Screen.Escape(feed.Title)}\n{Screen.Escape(feed.ShownUrl())}";

    private static string Status(Feed feed) => $"[{FeedText.Colour(feed.Status)}]{Word.Of(feed.Status)}[/]";

    private static string Success(Feed feed, DateTimeOffset now) => feed.LastSuccessAt is { } success ? $"{FeedText.Span(now - success)} ago" : "never";

    private static string Asked(Feed feed) =>
        feed.Cron is { } cron ? Screen.Escape(cron) : feed.PollInterval is null && feed.LastPolledAt is null ? "-" : $"{(feed.PollInterval is null ? "about" : "every")} {Interval(feed)}";

    /// <summary>What the user set, or what the feed's rhythm came to at its last poll.</summary>
    private static string Interval(Feed feed) =>
        (feed.PollInterval ?? (feed.NextPollAt - feed.LastPolledAt)) is { } interval ? FeedText.Span(interval) : "-";

    private static string New(Feed feed) =>
        feed.MeanGap is { } gap && gap > TimeSpan.Zero ? (TimeSpan.FromDays(1) / gap).ToString("0.#", CultureInfo.InvariantCulture) : "-";

    private static string Failures(Feed feed) => feed.Failures == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"[red]{feed.Failures}[/]");

    private static string Next(Feed feed, DateTimeOffset now) =>
        feed.Status == FeedStatus.Paused ? "-" : feed.NextPollAt <= now ? "now" : $"in {FeedText.Span(feed.NextPollAt - now)}";
}

using System.Globalization;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>What a pass came to: a line a feed, then the totals.</summary>
internal static class PassTable
{
    private static readonly string[] Stages = ["page.fetch", "article.extract", "article.compare", "article.store"];

    public static async Task WriteAsync(PassSummary pass, FeedStore feeds, CancellationToken ct)
    {
        var urls = (await feeds.ListAsync(ct)).ToDictionary(feed => feed.Id, feed => feed.ShownUrl());
        var table = Screen.Table("Feed", "Outcome", "New", "Changed", "Unchanged", "Not shown", "Failed", "What to do");
        foreach (var (id, run) in pass.Runs.OrderBy(run => run.Key))
        {
            table.AddRow(Row(urls.GetValueOrDefault(id, "?"), run));
        }

        Screen.Out.Write(table);
        Screen.Out.WriteLine(Totals(pass));
        Screen.Out.WriteLine(Shares(pass));
    }

    private static Markup[] Row(string url, RunReport run) =>
    [
        new(Screen.Escape(url)),
        new(run.Outcome is RunOutcome.Completed ? "[green]ok[/]" : $"[red]{run.Outcome.Name}[/]"),
        Count(run, "articles_new", "green"),
        Count(run, "articles_changed", "yellow"),
        Count(run, "articles_unchanged", "default"),
        Count(run, "articles_not_shown", "yellow"),
        Count(run, "articles_failed", "red"),
        new(Screen.Escape(run.Outcome.Problem ?? "")),
    ];

    private static Markup Count(RunReport run, string counter, string colour)
    {
        var count = run.Counters.GetValueOrDefault(counter);
        return new Markup(count == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"[{colour}]{count}[/]"));
    }

    private static string Totals(PassSummary pass) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pass.Visits} articles in {pass.Duration.TotalSeconds:0.0} s, {pass.ArticlesPerSecond:0} a second; {pass.New} new, {pass.Changed} changed, {pass.Unchanged} unchanged, {pass.NotShown} not shown, {pass.Failed} failed; peak memory {pass.PeakBytes / 1048576} MB.");

    private static string Shares(PassSummary pass)
    {
        var times = Stages.Select(stage => (stage, seconds: pass.Stages.GetValueOrDefault(stage).TotalSeconds)).ToList();
        var all = Math.Max(times.Sum(time => time.seconds), 1e-9);
        return "Time: " + string.Join(", ", times.Select(time => string.Create(
            CultureInfo.InvariantCulture, $"{time.stage[(time.stage.IndexOf('.', StringComparison.Ordinal) + 1)..]} {time.seconds / all:0 %}"))) + ".";
    }
}

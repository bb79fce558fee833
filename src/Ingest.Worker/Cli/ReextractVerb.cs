using System.CommandLine;
using System.Globalization;
using Ingest.Extraction;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reextracting;
using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>`reextract`: runs the current extractor over stored pages; a dry run unless it is told to save.</summary>
internal static class ReextractVerb
{
    private static readonly Option<string?> Since = new("--since") { Description = "Only versions that were first seen from this date on (UTC), such as 2026-11-01.", HelpName = "DATE" };
    private static readonly Option<string?> Host = new("--host") { Description = "Only this publisher's articles, by domain." };
    private static readonly Option<bool> Apply = new("--apply") { Description = "Save what changed, with origin reextraction; without it nothing is written." };

    public static Command Create()
    {
        var command = new Command("reextract", "Read stored pages again that an earlier extractor read, and say per host what would change.") { Since, Host, Apply };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        var since = Date(options.GetValue(Since));
        await using var session = Session.Open();
        var choice = await TodaysReading.DueAsync(session, ct) with { Since = since, Host = options.GetValue(Host)?.ToLowerInvariant() };
        var tally = new RereadTally();
        try
        {
            await (options.GetValue(Apply) ? ApplyAsync(session, choice, tally, ct) : PassAsync(session, choice, tally, runId: null, ct));
        }
        catch when (tally.Pages > 0)
        {
            // What was done until then is said before what stopped it.
            RereadReport.Write(tally, options.GetValue(Apply));
            throw;
        }

        RereadReport.Write(tally, options.GetValue(Apply));
        return 0;
    }

    /// <summary>A pass that saves is a run with a trace, as any other that writes versions.</summary>
    private static async Task ApplyAsync(ServiceProvider session, ReadingChoice choice, RereadTally tally, CancellationToken ct)
    {
        using var span = IngestTracing.StartRun();
        var runs = session.GetRequiredService<RunStore>();
        var runId = await runs.BeginAsync(feedId: null, span.TraceId.ToHexString(), ct);
        span.SetTag(TelemetryNames.Attribute.RunId, runId);
        var (outcome, problem) = ("stopped", (string?)null);
        try
        {
            await PassAsync(session, choice, tally, runId, ct);
            outcome = "ok";
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            (outcome, problem) = ("failed", error.Message);
            throw;
        }
        finally
        {
            span.SetTag(TelemetryNames.Attribute.Outcome, outcome);
            await runs.FinishAsync(runId, outcome, tally.Counters(), problem, CancellationToken.None);
        }
    }

    private static async Task PassAsync(ServiceProvider session, ReadingChoice choice, RereadTally tally, Guid? runId, CancellationToken ct)
    {
        var readings = session.GetRequiredService<ReadingStore>();
        var rereading = new PageRereading(
            session.GetRequiredService<ArticleExtractor>(), session.GetRequiredService<ArticleStore>(), session.GetRequiredService<TimeProvider>(), runId);
        var pass = new RereadPass(readings, rereading, tally);
        if (Console.IsErrorRedirected)
        {
            await pass.RunAsync(choice, pageDone: null, ct);
            return;
        }

        var pages = await readings.CountAsync(choice, ct);
        await Screen.Error.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()).StartAsync(async display =>
        {
            var bar = display.AddTask("Pages", maxValue: Math.Max(1, pages));
            await pass.RunAsync(choice, done => bar.Value = done, ct);
        });
    }

    private static DateTimeOffset? Date(string? text) => text is null
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : throw new UserErrorException($"\"{text}\" is not a date such as 2026-11-01.");
}

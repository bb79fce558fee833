using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`feed backfill`: the older entries of a feed.</summary>
internal static class FeedBackfillVerb
{
    private const int MaxPages = 1_000;

    private static readonly Argument<string> Named = new("FEED") { Description = "The feed's address, or its number in `ingest feed list`." };
    private static readonly Option<int> Pages = new("--pages") { Description = "How many pages of the feed to read at most, the newest included.", DefaultValueFactory = _ => 5 };

    public static Command Create()
    {
        Pages.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var pages) && pages is < 1 or > MaxPages)
            {
                result.AddError($"--pages is a number from 1 to {MaxPages}.");
            }
        });
        var command = new Command("backfill", "Read a feed's older pages and record their entries; the next runs visit them.") { Named, Pages };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var feed = await FeedVerbs.FindAsync(session.GetRequiredService<FeedStore>(), options.GetRequiredValue(Named), ct);
        var read = await InRunAsync(session, feed, options.GetValue(Pages), ct);
        foreach (var page in read.Unread)
        {
            Console.Error.WriteLine(Screen.Safe($"{WebAddress.Public(page.Url)} was not read: {page.Problem}"));
        }

        if (read.Pages == 0)
        {
            return 1;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{read.Entries.New} new entries in {read.Pages} pages; {read.Entries.Known} were known. The feed's next runs visit the new ones, `ingest once` does it now."));
        return 0;
    }

    private static async Task<BackfillRun> InRunAsync(ServiceProvider session, Feed feed, int pages, CancellationToken ct)
    {
        using var span = IngestTracing.StartRun();
        span.SetTag(TelemetryNames.Attribute.FeedId, feed.Id);
        var runs = session.GetRequiredService<RunStore>();
        var runId = await runs.BeginAsync(feed.Id, span.TraceId.ToHexString(), ct);
        var read = new BackfillRun(0, EntryCounts.None, []);
        var outcome = "stopped";
        try
        {
            await foreach (var page in session.GetRequiredService<FeedBackfill>().ReadAsync(new Uri(feed.Url), feed.Urls(), pages, ct))
            {
                read = page.Feed is { } older
                    ? read with { Pages = read.Pages + 1, Entries = read.Entries + await RecordAsync(session, feed, runId, older, isNewest: read.Pages == 0, ct) }
                    : read with { Unread = [.. read.Unread, page] };
            }

            outcome = read.Pages == 0 ? "failed" : "ok";
        }
        finally
        {
            // What was recorded stays, also when the command was stopped.
            await runs.FinishAsync(runId, outcome, Counters(read.Entries), read.Unread.Count == 0 ? null : read.Unread[0].Problem, CancellationToken.None);
        }

        return read;
    }

    private static Task<EntryCounts> RecordAsync(ServiceProvider session, Feed feed, Guid runId, ParsedFeed page, bool isNewest, CancellationToken ct)
    {
        var articles = session.GetRequiredService<ArticleStore>();
        return isNewest ? articles.RecordEntriesAsync(feed.Id, runId, page.Entries, ct) : articles.RecordOlderEntriesAsync(feed.Id, runId, page.Entries, ct);
    }

    private sealed record BackfillRun(int Pages, EntryCounts Entries, IReadOnlyList<BackfillPage> Unread);

    private static Dictionary<string, long> Counters(EntryCounts entries) => new(StringComparer.Ordinal)
    {
        ["entries_new"] = entries.New,
        ["entries_known"] = entries.Known,
        ["entries_merged"] = entries.Merged,
        ["entries_skipped"] = entries.Skipped,
    };
}

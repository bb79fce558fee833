using System.Text.Json;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Infra.Otlp;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.MainJob;

/// <summary>What an operator is told of each way in which a feed or a page fails, by the real executable: summary, view, trace, command.</summary>
public sealed class FailureStoriesTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, string> FailingFeeds = new(StringComparer.Ordinal)
    {
        ["/html"] = "not_a_feed",
        ["/empty"] = "empty",
        ["/gone"] = "gone",
        ["/missing"] = "not_found",
        ["/broken"] = "server_error",
        ["/loop"] = "redirect_loop",
        ["/hanging"] = "timeout",
    };

    private static readonly Dictionary<string, string> FailingPages = new(StringComparer.Ordinal)
    {
        ["/p/no-article"] = "no_article",
        ["/p/pdf"] = "not_html",
        ["/p/large"] = "too_large",
        ["/p/gone"] = "gone",
        ["/p/missing"] = "not_found",
        ["/p/forbidden"] = "blocked",
        ["/p/loop"] = "redirect_loop",
        ["/p/hanging"] = "timeout",
    };

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_failing_feed_is_told_in_the_summary_the_view_the_trace_and_its_story()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var collector = await OtlpReceiver.StartAsync();
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = On(connection, collector);
        ServeFeeds(site);

        string[] feeds = ["/good", .. FailingFeeds.Keys];
        var pass = await ingest.RunAsync(["once", .. feeds.SelectMany(feed => new[] { "--feed", site.Url(feed).AbsoluteUri })]);

        Assert.Equal((0, ""), (pass.ExitCode, pass.Error));
        var health = await RowsAsync(database, "SELECT regexp_replace(url, '^http://[^/]*', ''), last_outcome, coalesce(problem, '') FROM read.feed_health");
        var polls = collector.Spans.Where(span => span is { Scope: "Ingest", Name: "feed.poll" }).Select(span => span.Attributes["ingest.outcome"]).ToList();
        foreach (var (feed, outcome) in FailingFeeds)
        {
            var told = Assert.Single(health, row => row[0] == feed);
            Assert.Equal(outcome, told[1]);
            Assert.InRange(told[2].Length, 20, 2_000);
            Assert.Contains(outcome, pass.Output, StringComparison.Ordinal);
            Assert.Contains(outcome, polls);
            var story = JsonDocument.Parse((await ingest.RunAsync("feed", "show", site.Url(feed).AbsoluteUri, "--json")).Output).RootElement;
            Assert.InRange(story.GetProperty("advice").GetString()!.Length, 20, 500);
            Assert.Equal(outcome, story.GetProperty("polls")[0].GetProperty("outcome").GetString());
        }

        Assert.Equal("ok", Assert.Single(health, row => row[0] == "/good")[1]);
    }

    [Fact]
    public async Task Each_failing_page_is_told_in_the_summary_the_trace_and_its_feeds_story()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var collector = await OtlpReceiver.StartAsync();
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = On(connection, collector);
        ServePages(site);

        var feed = site.Url("/feed").AbsoluteUri;
        var pass = await ingest.RunAsync("once", "--feed", feed);

        Assert.Equal((0, ""), (pass.ExitCode, pass.Error));
        Assert.Contains($"1 new, 0 changed, 0 unchanged, {FailingPages.Count} not shown, 0 failed", pass.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var visits = collector.Spans.Where(span => span is { Scope: "Ingest", Name: "article.visit" }).Select(span => span.Attributes["ingest.outcome"]).ToList();
        var story = JsonDocument.Parse((await ingest.RunAsync("feed", "show", feed, "--json")).Output).RootElement.GetProperty("visits").EnumerateArray().ToList();
        foreach (var (page, outcome) in FailingPages)
        {
            Assert.Equal([outcome], (await RowsAsync(database, $"SELECT outcome FROM read.observation WHERE kind = 'page' AND url LIKE '%{page}'")).Select(row => row[0]));
            Assert.Contains(outcome, visits);
            var told = Assert.Single(story, visit => visit.GetProperty("outcome").GetString() == outcome);
            Assert.InRange(told.GetProperty("advice").GetString()!.Length, 20, 500);
        }
    }

    [Fact]
    public async Task A_missing_right_a_full_disk_and_a_bad_list_are_one_line_each_and_exit_code_1()
    {
        await using var site = await LoopbackSite.StartAsync();
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = On(connection, collector: null);
        var list = Path.GetTempFileName();
        await File.WriteAllTextAsync(list, "<opml version=\"2.0\"><body><outline type=\"rss\" xmlUrl=\"https://a.example/feed\" cron=\"often\"/></body></opml>", Ct);
        AssertOneLine(await ingest.RunAsync("feed", "import", list), "\"often\" is not a Quartz cron expression");
        File.Delete(list);

        await RowsAsync(database, "CREATE ROLE without_rights LOGIN PASSWORD 'without'");
        var powerless = new NpgsqlConnectionStringBuilder(connection) { Username = "without_rights", Password = "without" }.ConnectionString;
        AssertOneLine(await Executable.On(powerless, new KeyValuePair<string, string>("Storage__MigrateOnStart", "false")).RunAsync("once"), "refused a right");

        await RowsAsync(database, """
            CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'could not extend file' USING ERRCODE = '53100'; END $$;
            CREATE TRIGGER full_disk BEFORE INSERT ON ingest.run FOR EACH ROW EXECUTE FUNCTION full_disk()
            """);
        AssertOneLine(await ingest.RunAsync("once", "--feed", site.Url("/good").AbsoluteUri), "disk is full");
    }

    private static Executable On(string connection, OtlpReceiver? collector)
    {
        List<KeyValuePair<string, string>> settings =
        [
            new("Fetch__HeaderTimeout", "00:00:04"), new("Fetch__MaxPageBytes", "200000"), new("Fetch__MaxRedirects", "3"),
            new("Fetch__MaxRequestsPerHost", "4"), new("Storage__RetryFor", "00:00:00"),
        ];
        if (collector is not null)
        {
            settings.Add(new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Endpoint));
            settings.Add(new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        }

        return Executable.On(connection, settings);
    }

    private static void ServeFeeds(LoopbackSite site)
    {
        site.SetHtml("/good-page", NewsPages.Article("Aldermark"));
        site.SetFeed("/good", NewsPages.Rss(site, "/good-page"));
        site.SetHtml("/html", NewsPages.Article("Bellhaven"));
        site.SetFeed("/empty", "");
        site["/gone"] = SiteAnswer.Error(410);
        site["/broken"] = SiteAnswer.Error(500);
        site["/loop"] = SiteAnswer.RedirectTo("/loop");
        site["/hanging"] = SiteAnswer.Xml("") with { After = new TaskCompletionSource().Task };
    }

    private static void ServePages(LoopbackSite site)
    {
        site.SetHtml("/p/good", NewsPages.Article("Aldermark"));
        site.SetHtml("/p/no-article", "<!doctype html><html><body><nav><a href=\"/\">Home</a></nav></body></html>");
        site["/p/pdf"] = new SiteAnswer { Body = "%PDF-1.7 and so on"u8.ToArray(), ContentType = "application/pdf" };
        site["/p/large"] = SiteAnswer.Html(new string('x', 300_000));
        site["/p/gone"] = SiteAnswer.Error(410);
        site["/p/forbidden"] = SiteAnswer.Error(403);
        site["/p/loop"] = SiteAnswer.RedirectTo("/p/loop");
        site["/p/hanging"] = SiteAnswer.Html("") with { After = new TaskCompletionSource().Task };
        site.SetFeed("/feed", NewsPages.Rss(site, ["/p/good", .. FailingPages.Keys]));
    }

    private static void AssertOneLine(Executable.Ended ended, string said)
    {
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(said, Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    private static async Task<List<string[]>> RowsAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var rows = new List<string[]>();
        while (await reader.ReadAsync(Ct))
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}

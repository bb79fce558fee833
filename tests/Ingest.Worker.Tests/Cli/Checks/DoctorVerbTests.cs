using Ingest.Extraction;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli.Checks;

public sealed class DoctorVerbTests(PostgresServer postgres)
{
    [Fact]
    public async Task Finds_nothing_broken_where_all_is_well_and_names_a_sick_feed()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/one"));
        site.SetHtml("/one", NewsPages.Article("One"));
        site["/gone"] = SiteAnswer.Error(410);
        var ingest = Executable.On(await TestDatabase.MigratedAsync(postgres));
        await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri, "--feed", site.Url("/gone").AbsoluteUri);

        var ended = await ingest.RunAsync("doctor");
        Assert.Equal("", ended.Error);
        Assert.DoesNotContain("broken", ended.Output, StringComparison.Ordinal);
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("ok      Schema: It is up to date.", ended.Output, StringComparison.Ordinal);
        Assert.Contains($"warning Feed 2: {site.Url("/gone")} is gone", ended.Output, StringComparison.Ordinal);
        Assert.Contains("ok      Telemetry: Off", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_page_that_was_set_aside_why_and_what_to_do()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/long"));
        site.SetHtml("/long", string.Concat(Enumerable.Repeat("<p>A long page. ", 100_000)));
        var ingest = Executable.On(await TestDatabase.MigratedAsync(postgres), new KeyValuePair<string, string>("Pipeline__PageTime", "00:00:00.001"));
        for (var pass = 0; pass < 3; pass++)
        {
            await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        }

        var ended = await ingest.RunAsync("doctor");

        var line = Assert.Single(Lines(ended.Output), line => line.Contains("is set aside since", StringComparison.Ordinal));
        Assert.StartsWith($"warning Quarantine: Article 1, {site.Url("/long")}, is set aside since ", line, StringComparison.Ordinal);
        Assert.Contains("3 readings on end failed, the last so: The page could not be read within 0.001 s.", line, StringComparison.Ordinal);
        Assert.EndsWith("`ingest article release 1` tries it again; read.quarantine lists all.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_many_pages_an_earlier_extractor_read_until_they_are_read_again()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/one", "/two"));
        site.SetHtml("/one", NewsPages.Article("One"));
        site.SetHtml("/two", NewsPages.Article("Two").Replace("</head>", $"<link rel=\"next\" href=\"{site.Url("/two?page=2")}\"></head>", StringComparison.Ordinal));
        site.SetHtml("/two?page=2", NewsPages.Article("Two", "On the second day the delegations walked the length of the bridge together."));
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = Executable.On(connection);
        await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        var read = $"ok      Readings: Every stored page was read by extractor {ArticleExtractor.Version} with the site rules of today.";
        Assert.Contains(read, Lines((await ingest.RunAsync("doctor")).Output));

        await using var database = NpgsqlDataSource.Create(connection);
        await using var earlier = database.CreateCommand("UPDATE ingest.extraction SET extractor_version = '0.9.0'");
        await earlier.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var ended = await ingest.RunAsync("doctor");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains(
            $"warning Readings: Stored pages that were not read by extractor {ArticleExtractor.Version} with the site rules of today: 2. "
            + "`ingest reextract` says what that would change, `ingest reextract --apply` saves it; visits go on without.",
            Lines(ended.Output));

        await ingest.RunAsync("reextract", "--apply");
        Assert.Contains(read, Lines((await ingest.RunAsync("doctor")).Output));
    }

    [Fact]
    public async Task Reports_a_database_that_is_down_and_checks_the_rest()
    {
        var ended = await new Executable([new("ConnectionStrings__Database", "Host=127.0.0.1;Port=9;Username=nobody;Database=none;Timeout=5")]).RunAsync("doctor");
        Assert.Equal((1, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("broken  Database: The database cannot be reached", ended.Output, StringComparison.Ordinal);
        Assert.Single(Lines(ended.Output), line => line.StartsWith("broken", StringComparison.Ordinal));
        Assert.Contains(Lines(ended.Output), line => line.StartsWith("warning Egress: The User-Agent names no contact", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_what_leaves_how_and_shows_no_password_of_a_proxy()
    {
        await using var proxy = await LoopbackSite.StartAsync();
        var connection = await TestDatabase.MigratedAsync(postgres);
        var address = $"http://joe:canary4711@127.0.0.1:{proxy.Url().Port}";
        var reached = await Executable.On(connection, new("Fetch__Proxy", address), new("Fetch__AllowLoopback", "false"), new("Fetch__AllowAddresses__0", "10.1.0.0/16")).RunAsync("doctor");
        var away = await Executable.On(connection, new("Fetch__Proxy", "http://joe:canary4711@127.0.0.1:9"), new("Fetch__ObeyRobots", "false")).RunAsync("doctor");

        Assert.Contains(Lines(reached.Output), line => line.StartsWith($"ok      Egress: Requests go through the proxy http://127.0.0.1:{proxy.Url().Port}/, which looks names up itself", StringComparison.Ordinal));
        Assert.Contains(Lines(reached.Output), line => line.StartsWith("warning Egress: The address guard admits private addresses: 10.1.0.0/16.", StringComparison.Ordinal));
        Assert.Contains(Lines(away.Output), line => line.StartsWith("broken  Egress: The proxy http://127.0.0.1:9/ cannot be reached", StringComparison.Ordinal));
        Assert.Contains(Lines(away.Output), line => line.StartsWith("warning Egress: robots.txt is not obeyed.", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", reached.Output + reached.Error + away.Output + away.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_a_wrong_setting_an_empty_database_and_a_collector_that_is_away()
    {
        var connection = await postgres.CreateDatabaseAsync();
        var ended = await new Executable(
        [
            new("ConnectionStrings__Database", connection),
            new("Polling__FullPollEvery", "0"),
            new("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"),
        ]).RunAsync("doctor");
        Assert.Equal(1, ended.ExitCode);
        var broken = Lines(ended.Output).Where(line => line.StartsWith("broken", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, broken.Count);
        Assert.Contains("FullPollEvery", broken[0], StringComparison.Ordinal);
        Assert.Contains("ingest migrate", broken[1], StringComparison.Ordinal);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT", broken[2], StringComparison.Ordinal);
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

using System.Net;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Pipeline;

namespace Ingest.Worker.Tests.Scheduling;

/// <summary>The service as a process: how it starts, ends, dies and shares its work.</summary>
public sealed class IngestHostTests(PostgresServer postgres)
{
    private const int Articles = 12;

    private static readonly string[] Paths = [.. Enumerable.Range(1, Articles).Select(number => $"/story-{number}")];

    [Fact]
    public async Task Says_that_it_lives_and_is_ready_and_ends_within_its_time_on_SIGTERM_losing_nothing()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        var gate = Serve(site, heldBack: Paths[Articles / 2]);
        await pass.SubscribeAsync(site.Url("/feed"));
        await using (var service = new ServiceProcess(pass.ConnectionString))
        {
            using var client = new HttpClient { BaseAddress = await service.HealthAsync() };
            Assert.Equal("live\n", await client.GetStringAsync("/health/live"));
            await Eventually.TrueAsync(async () => (await client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK, "it is ready");
            await site.RequestedAsync(Paths[Articles / 2]);

            var (exitCode, took) = await service.TerminateAsync();

            Assert.Equal(0, exitCode);
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(30));
            Assert.Contains("stopped", await pass.QueryAsync("SELECT outcome FROM ingest.run"));
        }

        gate.SetResult();
        await using var next = new ServiceProcess(pass.ConnectionString);
        await EveryArticleOnceAsync(pass);
    }

    [Fact]
    public async Task Killed_in_the_middle_and_started_again_it_stores_every_article_once()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        var gate = Serve(site, heldBack: Paths[Articles / 2]);
        await pass.SubscribeAsync(site.Url("/feed"));
        await using (var service = new ServiceProcess(pass.ConnectionString))
        {
            await site.RequestedAsync(Paths[Articles / 2]);
            await service.KillAsync();
        }

        gate.SetResult();
        await using var next = new ServiceProcess(pass.ConnectionString);
        await EveryArticleOnceAsync(pass);
    }

    [Fact]
    public async Task Two_replicas_share_the_feeds_and_store_one_version_for_each_change()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        Serve(site, heldBack: null);
        site.SetFeed("/second", NewsPages.Rss(site, Paths));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.SubscribeAsync(site.Url("/second"));
        await using var one = new ServiceProcess(pass.ConnectionString);
        await using var two = new ServiceProcess(pass.ConnectionString);
        await EveryArticleOnceAsync(pass);

        site.SetHtml(Paths[0], NewsPages.Article(Paths[0], "Officials said that the talks had ended without a date for the next round."));
        await pass.QueryAsync("UPDATE ingest.article SET next_visit_at = now(); ");
        await pass.QueryAsync("UPDATE ingest.feed SET next_poll_at = now()");
        await Eventually.TrueAsync(async () => await pass.ScalarAsync("SELECT count(*) FROM ingest.article WHERE next_visit_at <= now()") == "0", "everything was visited again");

        Assert.Equal([$"{Articles + 1}|{Articles}"], await pass.QueryAsync("SELECT count(*), count(DISTINCT article_id) FROM ingest.article_version"));
        Assert.Equal("2", await pass.ScalarAsync("SELECT count(DISTINCT instance_name) FROM quartz.qrtz_scheduler_state"));
        Assert.Equal(1, site.MostAtOnce);
    }

    [Theory]
    [InlineData("Pipeline__ArticlesAtOnce", "0", "ArticlesAtOnce")]
    [InlineData("ConnectionStrings__Database", "Host=127.0.0.1;Port=1;Username=nobody", "cannot be reached")]
    [InlineData("Feeds__File", "/nowhere/feeds.opml", "The list of feeds cannot be read")]
    [InlineData("OTEL_TRACES_EXPORTER", "zipkin", "OTEL_TRACES_EXPORTER: 'zipkin' is not supported")]
    public async Task A_wrong_setting_is_one_line_and_exit_code_1(string name, string value, string said)
    {
        await using var pass = await TestPass.StartAsync(postgres);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ConnectionStrings__Database"] = pass.ConnectionString,
            ["Storage__RetryFor"] = "00:00:01",
            ["Health__Port"] = "0",
            [name] = value,
        };

        var ended = await new Executable(settings).RunAsync("run");

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    private static TaskCompletionSource Serve(LoopbackSite site, string? heldBack)
    {
        var gate = new TaskCompletionSource();
        site.SetFeed("/feed", NewsPages.Rss(site, Paths));
        foreach (var path in Paths)
        {
            site[path] = SiteAnswer.Html(NewsPages.Article(path)) with { After = path == heldBack ? gate.Task : null };
        }

        return gate;
    }

    private static async Task EveryArticleOnceAsync(TestPass pass)
    {
        await Eventually.TrueAsync(
            async () => await pass.ScalarAsync("SELECT count(DISTINCT article_id) FROM ingest.article_version") == $"{Articles}", "every article is stored");
        Assert.Equal([$"{Articles}|{Articles}"], await pass.QueryAsync("SELECT count(*), count(DISTINCT article_id) FROM ingest.article_version"));
        Assert.Equal($"{Articles}", await pass.ScalarAsync("SELECT count(*) FROM ingest.article"));
    }
}

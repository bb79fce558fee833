using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Telemetry;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What happens to a feed over weeks, from poll to what its history says.</summary>
public sealed class FeedStoryTests(PostgresServer postgres)
{
    private const string Addresses = "SELECT regexp_replace(url, '^http://[^/]*', ''), reason, valid_to IS NULL FROM ingest.feed_address ORDER BY valid_from";

    [Fact]
    public async Task A_feed_that_moved_for_good_is_asked_there_and_its_old_address_is_kept()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/feed"] = SiteAnswer.RedirectTo("/news/rss", 301);
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/news/rss", NewsPages.Rss(site, "/a"));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        var asked = site.RequestsFor("/feed");
        await pass.OnceAsync();

        Assert.Equal(["/feed|added|False", "/news/rss|moved|True"], await pass.QueryAsync(Addresses));
        Assert.Equal(asked, site.RequestsFor("/feed"));
        Assert.Equal("/news/rss|ok", await pass.ScalarAsync("SELECT regexp_replace(url, '^http://[^/]*', ''), last_outcome FROM read.feed_health"));
        Assert.Equal(feed, (await pass.Get<FeedStore>().FindByPastUrlAsync(site.Url("/feed").AbsoluteUri, TestContext.Current.CancellationToken))?.Id);
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.article"));
    }

    [Fact]
    public async Task A_feed_that_is_elsewhere_for_now_keeps_its_address()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/feed"] = SiteAnswer.RedirectTo("/mirror", 302);
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/mirror", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        Assert.Equal(["/feed|added|True"], await pass.QueryAsync(Addresses));
    }

    [Fact]
    public async Task A_feed_that_falls_silent_is_named_once_in_the_log_and_counted_as_long_as_it_is()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/a"] = site["/b"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        Assert.Equal("False", await pass.ScalarAsync("SELECT is_silent FROM read.feed_health"));

        // As after three months of news every day, eight days ago the last.
        await pass.QueryAsync("""
            UPDATE ingest.feed SET mean_gap = interval '1 day', first_polled_at = now() - interval '100 days', added_at = now() - interval '100 days',
                last_new_entry_at = now() - interval '8 days', last_success_at = now() - interval '2 days'
            """);
        await pass.OnceAsync();
        Assert.Contains("became silent", Assert.Single(pass.Warnings), StringComparison.Ordinal);
        await pass.OnceAsync();
        Assert.Single(pass.Warnings);
        Assert.Equal("True", await pass.ScalarAsync("SELECT is_silent FROM read.feed_health"));
        Assert.Equal(1, await SilentAsync(pass));

        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        await pass.OnceAsync();
        Assert.Equal("False", await pass.ScalarAsync("SELECT is_silent FROM read.feed_health"));
        Assert.Equal(0, await SilentAsync(pass));
    }

    [Fact]
    public async Task A_feed_that_became_a_page_keeps_what_was_found_in_its_place_until_it_is_a_feed_again()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetFeed("/news.xml", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site.SetHtml("/feed", "<!doctype html><html><head><link rel=alternate type=application/rss+xml href=/news.xml></head><body>Our feeds have moved.</body></html>");
        const string Found = "SELECT regexp_replace(url, '^http://[^/]*', ''), last_outcome, regexp_replace(coalesce(proposed_urls[1], ''), '^http://[^/]*', '') FROM read.feed_health";
        await pass.OnceAsync();
        Assert.Equal("/feed|not_a_feed|/news.xml", await pass.ScalarAsync(Found));

        // What was found is looked for once, and stays whatever the later polls come to.
        var asked = site.RequestsFor("/news.xml");
        await pass.OnceAsync();
        Assert.Equal("/feed|not_a_feed|/news.xml", await pass.ScalarAsync(Found));
        site["/feed"] = SiteAnswer.Error(503);
        await pass.OnceAsync();
        Assert.Equal("/feed|server_error|/news.xml", await pass.ScalarAsync(Found));
        Assert.Equal(asked, site.RequestsFor("/news.xml"));

        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.OnceAsync();
        Assert.Equal("/feed|ok|", await pass.ScalarAsync(Found));
    }

    [Fact]
    public async Task A_lost_feed_is_looked_for_on_the_site_that_it_named_as_its_own()
    {
        await using var service = await LoopbackSite.StartAsync();
        await using var site = await LoopbackSite.StartAsync("127.0.0.2");
        await using var pass = await TestPass.StartAsync(postgres);
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        service.SetFeed("/harbour-desk", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(service.Url("/harbour-desk"));
        await pass.OnceAsync();

        service["/harbour-desk"] = SiteAnswer.Error(404);
        site.SetHtml("/", "<!doctype html><html><head><link rel=alternate type=application/rss+xml href=/own.xml></head><body>News</body></html>");
        site.SetFeed("/own.xml", NewsPages.Rss(site, "/a"));
        await pass.OnceAsync();

        Assert.Equal(site.Url("/own.xml").AbsoluteUri, await pass.ScalarAsync("SELECT proposed_urls[1] FROM read.feed_health"));
    }

    [Fact]
    public async Task A_feed_that_had_died_before_it_was_subscribed_is_silent_from_the_first_poll()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/feed", NewsPages.DailyRss(site, "/a", TimeProvider.System.GetUtcNow().AddDays(-60)));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Contains("Nothing new for 60 days; usually there is something every 24 hours.", Assert.Single(pass.Warnings), StringComparison.Ordinal);
        Assert.Equal("True|1.00:00:00", await pass.ScalarAsync("SELECT is_silent, mean_gap FROM read.feed_health"));
    }

    [Fact]
    public async Task A_feed_whose_entries_lead_nowhere_says_so_at_each_poll()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site["/feed"] = SiteAnswer.Xml("<rss version='2.0'><channel><title>Desk</title><item><title>One</title></item><item><title>Two</title><link>mailto:desk@press.example</link></item></channel></rss>") with { ETag = "\"1\"" };
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.OnceAsync();
        Assert.Equal("ok|None of its entries names a page of the web, so that there is nothing to visit.", await pass.ScalarAsync("SELECT last_outcome, problem FROM read.feed_health"));

        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.OnceAsync();
        Assert.Equal("ok|", await pass.ScalarAsync("SELECT last_outcome, problem FROM read.feed_health"));
    }

    [Fact]
    public async Task Gauge_view_and_log_agree_on_what_the_settings_call_silence()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, new KeyValuePair<string, string?>("Polling:SilenceGrace", "20.00:00:00"), new KeyValuePair<string, string?>("Polling:SilentGaps", "2"));
        site["/a"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        foreach (var (days, silent) in new[] { (21, 0), (23, 1) })
        {
            await pass.QueryAsync($"UPDATE ingest.feed SET mean_gap = interval '1 day', last_success_at = now() - interval '20 days', last_new_entry_at = now() - interval '{days} days'");
            await pass.OnceAsync();
            Assert.Equal(silent, pass.Warnings.Count);
            Assert.Equal(silent == 1 ? "True" : "False", await pass.ScalarAsync("SELECT is_silent FROM read.feed_health"));
            Assert.Equal(silent, await SilentAsync(pass));
        }
    }

    /// <summary>As the gauge shows it.</summary>
    private static async Task<long?> SilentAsync(TestPass pass)
    {
        using var counter = ActivatorUtilities.CreateInstance<StandingCounter>(pass.Services);
        var metrics = pass.Get<IngestMetrics>();
        metrics.Standing = null;
        await counter.StartAsync(TestContext.Current.CancellationToken);
        await Eventually.TrueAsync(() => Task.FromResult(metrics.Standing is not null), "the gauges were counted");
        await counter.StopAsync(TestContext.Current.CancellationToken);
        return metrics.Standing?.SilentFeeds;
    }
}

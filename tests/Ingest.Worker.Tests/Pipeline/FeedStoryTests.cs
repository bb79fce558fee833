using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;

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
        Assert.Equal(1, (await pass.Get<FeedStore>().CountsAsync(TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken)).Silent);

        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        await pass.OnceAsync();
        Assert.Equal("False", await pass.ScalarAsync("SELECT is_silent FROM read.feed_health"));
        Assert.Equal(0, (await pass.Get<FeedStore>().CountsAsync(TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken)).Silent);
    }
}

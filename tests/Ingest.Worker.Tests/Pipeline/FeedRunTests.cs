using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

public sealed class FeedRunTests(PostgresServer postgres)
{
    [Fact]
    public async Task Stores_what_a_feed_lists_once_and_a_second_pass_stores_no_new_version()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetHtml("/b", NewsPages.Article("Bellhaven"));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));

        var first = await pass.OnceAsync(feed);
        var second = await pass.OnceAsync(feed);

        Assert.Equal((2, 0, 0), (first.New, first.Failed, first.NotShown));
        Assert.Equal((0, 0, 0), (second.New, second.Changed, second.Failed));
        Assert.Equal(["1|Aldermark|initial", "1|Bellhaven|initial"], await pass.QueryAsync("SELECT number, title, change_class FROM ingest.article_version ORDER BY title"));
        Assert.Equal(["ok", "ok"], await pass.QueryAsync("SELECT outcome FROM ingest.run"));
    }
}

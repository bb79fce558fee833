using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Discovery;
using Ingest.Worker.Tests.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

public sealed class FeedPollerTests
{
    private const string Rss = "<rss><channel><title>Press</title><item><title>One</title><link>/1</link></item></channel></rss>";

    [Fact]
    public async Task Reads_a_feed_and_knows_it_again()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetFeed("/feed", Rss);
        var first = Assert.IsType<PollOutcome.Entries>(await PollAsync(worker, new FeedToPoll(site.Url("/feed"))));
        Assert.Equal(site.Url("/1").AbsoluteUri, first.Feed.Entries[0].Link);
        var second = await PollAsync(worker, new FeedToPoll(site.Url("/feed")) { Memory = first.Memory });
        Assert.True(second is PollOutcome.Unchanged or PollOutcome.NotModified);
    }

    [Fact]
    public async Task A_feed_that_became_a_page_is_proposed_and_not_replaced()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/feed", "<html><head><link rel=alternate type=application/rss+xml href=/new.xml></head><body>We moved</body></html>");
        site.SetFeed("/new.xml", Rss);
        var failed = Assert.IsType<PollOutcome.Failed>(await PollAsync(worker, new FeedToPoll(site.Url("/feed"))));
        Assert.Equal((FetchOutcome.NotAFeed, site.Url("/new.xml")), (failed.Outcome, Assert.Single(failed.Proposals)));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(400)]
    [InlineData(500)]
    public async Task A_server_that_fails_on_conditions_is_asked_without_them_the_next_time(int status)
    {
        await using var server = new HostileServer(c => c.Head.Contains("If-None-Match", StringComparison.Ordinal) ? c.AnswerAsync("No.", status) : c.AnswerAsync(Rss, 200, "ETag: \"1\""));
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        var feed = new FeedToPoll(server.Url("/feed"));
        var read = Assert.IsType<PollOutcome.Entries>(await PollAsync(worker, feed));
        var failed = Assert.IsType<PollOutcome.Failed>(await PollAsync(worker, feed with { Memory = read.Memory }));

        Assert.IsType<PollOutcome.Unchanged>(await PollAsync(worker, feed with { Memory = failed.Memory }));
    }

    [Fact]
    public async Task A_missing_feed_is_looked_for_on_its_site_unless_that_was_done()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/", "<html><body><a href=/rss.xml>RSS</a></body></html>");
        site.SetFeed("/rss.xml", Rss);
        var failed = Assert.IsType<PollOutcome.Failed>(await PollAsync(worker, new FeedToPoll(site.Url("/old"))));
        Assert.Equal([site.Url("/rss.xml")], failed.Proposals);
        await PollAsync(worker, new FeedToPoll(site.Url("/old")) { SearchWhenLost = false });
        Assert.Equal(1, site.RequestsFor("/rss.xml"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("<itunes:new-feed-url>NEW</itunes:new-feed-url>", true)]
    [InlineData("<itunes:new-feed-url>OLD</itunes:new-feed-url>", false)]
    [InlineData(null, false)]
    public async Task A_feed_that_names_its_new_address_has_moved_when_there_is_a_feed_that_agrees(string? saidThere, bool moved)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        string Saying(string what) => Rss.Replace("<item>", what.Replace("NEW", site.Url("/new").AbsoluteUri, StringComparison.Ordinal).Replace("OLD", site.Url("/feed").AbsoluteUri, StringComparison.Ordinal) + "<item>", StringComparison.Ordinal);
        site.SetFeed("/feed", Saying("<itunes:new-feed-url>NEW</itunes:new-feed-url>"));
        if (saidThere is not null)
        {
            site.SetFeed("/new", Saying(saidThere));
        }

        var outcome = Assert.IsType<PollOutcome.Entries>(await PollAsync(worker, new FeedToPoll(site.Url("/feed"))));

        Assert.Equal(moved ? (site.Url("/new"), "new_feed_url") : (null, "moved"), (outcome.MovedTo, outcome.MoveReason));
        Assert.Single(outcome.Feed.Entries);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<font color=red><p>", 20_000)]
    [InlineData("<b id=x><div>", 20_000)]
    [InlineData("<a href=/rss>", 100_000)]
    [InlineData("<link rel=alternate type=application/rss+xml href=/none.xml>", 50_000)]
    public async Task A_sites_page_that_was_made_to_hurt_costs_bounded_time_and_the_feed_is_found_all_the_same(string again, int times)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/", "<!doctype html>" + string.Concat(Enumerable.Repeat(again, times)));
        site.SetFeed("/feed", Rss);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var found = await worker.Get<FeedFinder>().FindAsync(site.Url(), [], TestContext.Current.CancellationToken);

        Assert.Equal(site.Url("/feed"), Assert.Single(found).Url);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(site.Requests.Count, 2, 40);
    }

    [Theory]
    [InlineData("<link rel='ALTERNATE feed' type='application/atom+xml; charset=utf-8' href='/x?a=1&amp;b=2'>", "/x?a=1&b=2")]
    [InlineData("<base href='/deep/'><link rel=alternate type=application/feed+json href=x.json>", "/deep/x.json")]
    [InlineData("<link rel=feed href=/x>", "/x")]
    [InlineData("<link rel=alternate type=application/rss+xml href=/comments/feed><link rel=alternate type=application/rss+xml href=/x>", "/x")]
    [InlineData("<a href='/x.rss'>Subscribe</a>", "/x.rss")]
    [InlineData("<link rel=alternate type=application/rss+xml href='feed://AUTHORITY/x'>", "/x")]
    [InlineData("<a href='feed:http://AUTHORITY/rss'>Subscribe</a>", "/rss")]
    [InlineData("<link rel=alternate type=text/html href=/en><link rel=alternate type=application/rss+xml href=/gone><a href='/?feed=rss2'>RSS</a>", "/?feed=rss2")]
    [InlineData("<link rel=alternate type=application/rss+xml href=/leads-on>", "/leads-on")]
    public async Task A_site_says_in_many_ways_where_its_feed_is(string head, string feed)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/", $"<!doctype html><html><head><title>Press</title>{head.Replace("AUTHORITY", site.Url().Authority, StringComparison.Ordinal)}</head><body>News</body></html>");
        site["/leads-on"] = SiteAnswer.RedirectTo("/elsewhere.xml");
        foreach (var path in new[] { feed, "/comments/feed", "/elsewhere.xml" }.Where(path => path != "/leads-on"))
        {
            site.SetFeed(path, Rss);
        }

        Assert.Equal(site.Url(feed), (await worker.Get<FeedFinder>().FindAsync(site.Url(), [], TestContext.Current.CancellationToken))[0].Url);
    }

    [Fact]
    public async Task A_site_without_links_is_asked_where_sites_usually_keep_feeds()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/", "<html><body>Welcome</body></html>");
        site.SetFeed("/feed.xml", Rss);
        var found = await worker.Get<FeedFinder>().FindAsync(site.Url(), [], TestContext.Current.CancellationToken);
        Assert.Equal((site.Url("/feed.xml"), "Press"), (Assert.Single(found).Url, found[0].Feed.Title));
    }

    [Fact]
    public async Task A_site_that_dropped_its_feeds_is_read_by_the_sitemap_that_robots_names()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetHtml("/", "<html><body>Welcome</body></html>");
        site["/robots.txt"] = new SiteAnswer { Body = Encoding.UTF8.GetBytes($"User-agent: *\nSitemap: {site.Url("/pages.xml")}\nSitemap: {site.Url("/maps/news-index.xml")}"), ContentType = "text/plain" };
        site.SetFeed("/maps/news-index.xml", $"<sitemapindex><sitemap><loc>{site.Url("/maps/today.xml")}</loc></sitemap></sitemapindex>");
        site.SetFeed("/maps/today.xml", $"<urlset><url><loc>{site.Url("/1")}</loc><lastmod>2026-02-25</lastmod></url></urlset>");

        var found = Assert.Single(await worker.Get<FeedFinder>().FindAsync(site.Url(), [], TestContext.Current.CancellationToken));

        Assert.Equal((site.Url("/maps/news-index.xml"), "sitemapindex", site.Url("/1").AbsoluteUri), (found.Url, found.Feed.Kind, Assert.Single(found.Feed.Entries).Link));
    }

    [Fact]
    public async Task Older_pages_are_read_until_there_is_nothing_new()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetFeed("/feed", Rss);
        site.SetFeed("/feed?paged=2", Rss.Replace("/1", "/2", StringComparison.Ordinal));
        site.SetFeed("/feed?paged=3", Rss);
        var pages = await BackfillAsync(worker, site.Url("/feed"));
        Assert.Equal(2, pages.Count);
    }

    [Theory]
    [InlineData("/feed?feed=rss2", "/feed?feed=rss2&paged=2")]
    [InlineData("/feed#top", "/feed?paged=2")]
    public async Task Older_pages_are_asked_for_beside_what_the_address_asks(string address, string second)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetFeed(address.Split('#')[0], Rss);
        site.SetFeed(second, Rss.Replace("/1", "/2", StringComparison.Ordinal));
        Assert.Equal(2, (await BackfillAsync(worker, site.Url(address))).Count);
    }

    [Fact]
    public async Task Pages_are_followed_where_a_feed_names_the_next()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        string Page(int number, string next) => Rss.Replace("<item>", $"<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='next' href='{next}'/><item>", StringComparison.Ordinal).Replace("/1", $"/{number}", StringComparison.Ordinal);
        site.SetFeed("/feed", Page(1, "?after=9"));
        site.SetFeed("/feed?after=9", Page(2, "/feed?after=5"));
        site.SetFeed("/feed?after=5", Page(3, "/feed"));
        var pages = await BackfillAsync(worker, site.Url("/feed"));
        Assert.Equal(["/1", "/2", "/3"], pages.Select(p => new Uri(p.Entries[0].Link!).AbsolutePath));
        Assert.Equal(0, site.RequestsFor("/feed?paged=2"));
    }

    [Fact]
    public async Task An_index_of_sitemaps_is_read_sitemap_by_sitemap_from_the_newest()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetFeed("/index.xml", $"<sitemapindex>{string.Concat(Enumerable.Range(1, 6).Select(i => $"<sitemap><loc>{site.Url($"/map{i}.xml")}</loc><lastmod>2026-0{i}-01</lastmod></sitemap>"))}</sitemapindex>");
        foreach (var i in Enumerable.Range(1, 6).Where(i => i != 4))
        {
            site.SetFeed($"/map{i}.xml", $"<urlset><url><loc>{site.Url($"/story{i}")}</loc><lastmod>2026-0{i}-01</lastmod></url></urlset>");
        }

        var pages = await BackfillAsync(worker, site.Url("/index.xml"));
        Assert.Equal(["/story6", "/story5", "/story3", "/story2", "/story1"], pages.SelectMany(p => p.Entries).Select(e => new Uri(e.Link!).AbsolutePath));
    }

    [Fact]
    public async Task Archives_are_followed_where_a_feed_names_them()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        const string Atom = "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='prev-archive' href='/old'/><entry><id>a</id></entry></feed>";
        site.SetFeed("/feed", Atom);
        site.SetFeed("/old", Atom.Replace("'/old'", "'/feed'", StringComparison.Ordinal).Replace(">a<", ">b<", StringComparison.Ordinal));
        var pages = await BackfillAsync(worker, site.Url("/feed"));
        Assert.Equal(["a", "b"], pages.SelectMany(p => p.Entries).Select(e => e.Id));
    }

    [Fact]
    public async Task Older_pages_are_followed_where_only_the_headers_name_them()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        var feed = SiteAnswer.Xml("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id></entry></feed>");
        site["/feed"] = feed with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Link"] = "</old>; rel=\"prev-archive\"" } };
        site["/old"] = SiteAnswer.Xml("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>b</id></entry></feed>") with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Link"] = "<older>; rel=next" } };
        site.SetFeed("/older", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>c</id></entry></feed>");
        var pages = await BackfillAsync(worker, site.Url("/feed"));
        Assert.Equal(["a", "b", "c"], pages.SelectMany(p => p.Entries).Select(e => e.Id));
    }

    private static async Task<IReadOnlyList<ParsedFeed>> BackfillAsync(TestFetcher worker, Uri url) =>
        await worker.Get<FeedBackfill>().ReadAsync(url, [], 10, TestContext.Current.CancellationToken).Select(page => page.Feed).OfType<ParsedFeed>()
            .ToListAsync(TestContext.Current.CancellationToken);

    private static Task<PollOutcome> PollAsync(TestFetcher worker, FeedToPoll feed) => worker.Get<FeedPoller>().PollAsync(feed, TestContext.Current.CancellationToken);
}

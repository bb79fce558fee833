using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>One feed or page that fails ends in an outcome of its own, and never stops the others.</summary>
public sealed class FailuresTests(PostgresServer postgres)
{
    private static readonly KeyValuePair<string, string?>[] Hasty =
    [
        new("Fetch:HeaderTimeout", "00:00:04"),
        new("Fetch:MaxPageBytes", "200000"),
        new("Fetch:MaxRedirects", "3"),
    ];

    [Fact]
    public async Task Each_way_in_which_a_feed_fails_is_an_outcome_and_the_other_feeds_are_read()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hasty);
        site.SetHtml("/good-page", NewsPages.Article("Aldermark"));
        site.SetFeed("/good", NewsPages.Rss(site, "/good-page"));
        site.SetHtml("/html", NewsPages.Article("Bellhaven"));
        site.SetFeed("/empty", "");
        site.SetFeed("/nonsense", "This is no feed at all.");
        site["/gone"] = SiteAnswer.Error(410);
        site["/broken"] = SiteAnswer.Error(500);
        site["/loop"] = SiteAnswer.RedirectTo("/loop");
        site["/hanging"] = SiteAnswer.Xml("") with { After = new TaskCompletionSource().Task };
        string[] feeds = ["/good", "/html", "/empty", "/nonsense", "/gone", "/broken", "/loop", "/hanging", "/missing"];
        foreach (var feed in feeds)
        {
            await pass.SubscribeAsync(site.Url(feed));
        }

        var summary = await pass.OnceAsync();

        Assert.Equal((1, 0), (summary.New, summary.Failed));
        Assert.Equal(
            [
                "/broken|server_error|true", "/empty|empty|true", "/gone|gone|true", "/good|ok|false", "/hanging|timeout|true",
                "/html|not_a_feed|true", "/loop|redirect_loop|true", "/missing|not_found|true", "/nonsense|not_a_feed|true",
            ],
            await pass.QueryAsync("""
                SELECT regexp_replace(f.url, '^http://[^/]*', ''), r.outcome, CASE WHEN length(r.problem) > 20 THEN 'true' ELSE 'false' END
                FROM ingest.run r JOIN ingest.feed f USING (feed_id) ORDER BY 1
                """));
    }

    [Fact]
    public async Task Each_way_in_which_a_page_fails_is_an_outcome_and_the_other_pages_are_stored()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hasty);
        site.SetHtml("/good", NewsPages.Article("Aldermark"));
        site.SetHtml("/no-article", "<!doctype html><html><body><nav><a href=\"/\">Home</a></nav></body></html>");
        site["/pdf"] = new SiteAnswer { Body = "%PDF-1.7 and so on"u8.ToArray(), ContentType = "application/pdf" };
        site["/large"] = SiteAnswer.Html(new string('x', 300_000));
        site["/gone"] = SiteAnswer.Error(410);
        site["/forbidden"] = SiteAnswer.Error(403);
        site["/broken"] = SiteAnswer.Error(503);
        site["/loop"] = SiteAnswer.RedirectTo("/loop");
        site["/hanging"] = SiteAnswer.Html("") with { After = new TaskCompletionSource().Task };
        string[] paths = ["/hanging", "/loop", "/missing", "/no-article", "/pdf", "/large", "/gone", "/forbidden", "/broken", "/good"];
        site.SetFeed("/feed", NewsPages.Rss(site, paths));
        await pass.SubscribeAsync(site.Url("/feed"));

        var summary = await pass.OnceAsync();

        Assert.Equal((1, paths.Length - 1, 0), (summary.New, summary.NotShown, summary.Failed));
        Assert.Equal(["ok"], summary.FeedsByOutcome.Keys);
        Assert.Equal(
            [
                "/broken|server_error", "/forbidden|blocked", "/gone|gone", "/good|ok", "/hanging|timeout",
                "/large|too_large", "/loop|redirect_loop", "/missing|not_found", "/no-article|no_article", "/pdf|not_html",
            ],
            await pass.QueryAsync("""
                SELECT regexp_replace(url, '^http://[^/]*', ''), outcome FROM ingest.observation
                WHERE kind = 'page' AND url NOT LIKE '%/robots.txt' ORDER BY 1
                """));
        Assert.Equal("0", await pass.ScalarAsync("SELECT count(*) FROM ingest.article WHERE next_visit_at IS NULL OR next_visit_at <= now()"));
    }

    [Fact]
    public async Task What_is_no_article_and_is_not_to_be_kept_is_called_what_it_is()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        const string NotKept = "<meta name=robots content='noindex,nofollow'>";
        site.SetHtml("/kept-by-nobody", NewsPages.Article("Aldermark").Replace("<head>", $"<head>{NotKept}", StringComparison.Ordinal));
        site.SetHtml("/lost", $"<!doctype html><html><head>{NotKept}<title>Page not found - Harbour Desk</title></head><body><main><h1>Page not found</h1><p>Sorry, the page that you are looking for does not exist.</p></main></body></html>");
        site.SetHtml("/robot", $"<!doctype html><html><head>{NotKept}<title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={{}};</script></body></html>");
        site.SetHtml("/nothing", $"<!doctype html><html><head>{NotKept}</head><body><nav><a href=\"/\">Home</a></nav></body></html>");
        site.SetFeed("/feed", NewsPages.Rss(site, "/kept-by-nobody", "/lost", "/robot", "/nothing"));
        await pass.SubscribeAsync(site.Url("/feed"));
        for (var visit = 0; visit < 4; visit++)
        {
            await pass.OnceAsync();
        }

        Assert.Equal(
            ["/kept-by-nobody|keeping_forbidden|4", "/lost|soft_not_found|4", "/nothing|keeping_forbidden|4", "/robot|challenge|4"],
            await pass.QueryAsync("SELECT regexp_replace(url, '^http://[^/]*', ''), outcome, count(*) FROM ingest.observation WHERE kind = 'page' GROUP BY 1, 2 ORDER BY 1"));
        Assert.Equal("0|0", await pass.ScalarAsync("SELECT count(*), (SELECT count(*) FROM ingest.observation WHERE kind = 'page' AND snapshot_sha256 IS NOT NULL) FROM ingest.article_version"));
    }

    [Fact]
    public async Task A_page_that_takes_too_long_to_read_is_tried_again_later()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, new KeyValuePair<string, string?>("Pipeline:PageTime", "00:00:00.001"));
        site.SetHtml("/bomb", string.Concat(Enumerable.Repeat("<p>A long page. ", 100_000)));
        site.SetFeed("/feed", NewsPages.Rss(site, "/bomb"));
        await pass.SubscribeAsync(site.Url("/feed"));

        var summary = await pass.OnceAsync();

        Assert.Equal((0, 1, 0), (summary.New, summary.NotShown, summary.Failed));
        Assert.Equal(["parse_timeout|true"], await pass.QueryAsync("SELECT last_outcome, CASE WHEN next_visit_at > now() THEN 'true' ELSE 'false' END FROM ingest.article"));
    }
}

using System.Text;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What happens to an article's page over weeks, from fetch to what its history says.</summary>
public sealed class ArticleStoryTests(PostgresServer postgres)
{
    private const string Versions = "SELECT number, change_class FROM ingest.article_version ORDER BY 1";
    private const string Events = "SELECT kind FROM read.event ORDER BY event_id";

    private static readonly string Full = NewsPages.Article("Aldermark");

    /// <summary>The first sentence, and a wall.</summary>
    private static readonly string Teaser = Full[..Full.IndexOf("<p>Officials", StringComparison.Ordinal)]
        + "<div class=\"paywall\"><p>Subscribe to continue reading this article.</p><a href=\"/subscribe\">Subscribe now</a></div></article></main></body></html>";

    [Fact]
    public async Task What_is_no_edit_is_an_event_and_the_good_text_stays()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var answer in new[]
        {
            SiteAnswer.Html(Full), SiteAnswer.Error(404), SiteAnswer.Error(410), SiteAnswer.Html(Full), SiteAnswer.Html(Teaser), SiteAnswer.Html(Full), SiteAnswer.Error(403), SiteAnswer.Html(Full),
            Challenge, SiteAnswer.Html(Full), Consent, SiteAnswer.Html(Full), NotFoundPage, SiteAnswer.Html(Full), SiteAnswer.Error(503), SiteAnswer.Html(Full),
        })
        {
            site["/a"] = answer;
            await pass.OnceAsync();
        }

        Assert.Equal(["1|initial", "2|truncation"], await pass.QueryAsync(Versions));
        Assert.Equal(["gone", "restored", "paywalled", "restored", "blocked", "restored", "blocked", "restored", "blocked", "restored", "gone", "restored"], await pass.QueryAsync(Events));
        Assert.Equal("1|live|True", await pass.ScalarAsync("SELECT version_number, status, body LIKE '%Farmers in the north%' FROM read.article"));
        Assert.Equal("16", await pass.ScalarAsync("SELECT count(*) FROM ingest.observation WHERE kind = 'page' AND url LIKE '%/a'"));
    }

    [Fact]
    public async Task A_page_that_moved_is_the_same_article_and_is_known_by_every_address_that_it_had()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/2026/11/bridge?utm_source=rss"));
        site.SetFeed("/world", NewsPages.Rss(site, "/2026/11/bridge/"));
        site["/2026/11/bridge?utm_source=rss"] = site["/2026/11/bridge/"] = SiteAnswer.Html(NewsPages.Article("The Bridge"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.SubscribeAsync(site.Url("/world"));
        await pass.OnceAsync();
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.article"));

        // Another slug, by two redirects; and the feed gives it another guid.
        site["/2026/11/bridge?utm_source=rss"] = site["/2026/11/bridge/"] = SiteAnswer.RedirectTo("/2026/11/the-bridge-that-fell", 301);
        site["/2026/11/the-bridge-that-fell"] = SiteAnswer.RedirectTo("/world/the-bridge-that-fell", 308);
        site.SetHtml("/world/the-bridge-that-fell", NewsPages.Article("The Bridge"));
        await pass.OnceAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/world/the-bridge-that-fell"));
        await pass.OnceAsync();

        Assert.Equal("1|/world/the-bridge-that-fell", await pass.ScalarAsync("SELECT count(*) OVER (), regexp_replace(url, '^http://[^/]*', '') FROM read.article"));
        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal(["moved"], await pass.QueryAsync(Events));
        foreach (var address in new[] { "/2026/11/bridge", "/2026/11/bridge/?utm_medium=x", "/2026/11/the-bridge-that-fell", "/world/the-bridge-that-fell" })
        {
            Assert.Equal("1", await pass.ScalarAsync($"SELECT count(DISTINCT article_id) FROM read.address WHERE address_hash = read.address_hash('{site.Url(address)}')"));
        }
    }

    [Fact]
    public async Task An_edit_says_when_it_happened_whether_the_publisher_said_so_and_what_made_the_record()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        const string note = "Correction: An earlier version of this article gave the wrong day.";
        foreach (var (title, sentence, modified, corrected) in new[]
        {
            ("Aldermark", "The talks go on until the spring.", "08:00", ""),
            ("Aldermark", "The talks go on until the autumn.", "08:00", ""),
            ("Aldermark", "The talks go on until the winter.", "09:00", ""),
            ("Aldermark", "The talks go on until the summer.", "09:00", note),
            ("Aldermark waits", "The talks go on until the summer.", "09:00", note),
            ("Aldermark waits", "The talks go on until the sumer.", "09:00", note),
            ("Aldermark waits", "The talks go on until the sumer.", "10:00", note),
            ("Aldermark waits", "The talks were broken off on Friday.", "10:00", note),
        })
        {
            site.SetHtml("/a", NewsPages.Article(title, sentence)
                .Replace($"met in {title}", "met in Aldermark", StringComparison.Ordinal)
                .Replace("</head>", $"<meta property=\"article:modified_time\" content=\"2026-11-02T{modified}:00Z\"></head>", StringComparison.Ordinal)
                .Replace("</article>", corrected.Length > 0 ? $"<p>{corrected}</p></article>" : "</article>", StringComparison.Ordinal));
            await pass.OnceAsync();
        }

        Assert.Equal(
            [
                "2|substantive|False|False|0|0|1|0", "3|substantive|True|False|0|0|1|0", "4|correction_note|False|True|1|0|1|0",
                "5|headline|False|False|0|0|0|0", "6|typo|False|False|0|0|1|0",
                "7|substantive|False|False|0|0|1|0",
            ],
            await pass.QueryAsync("""
                SELECT number, change_class, modified_date_moved, correction_note_added, sentences_added, sentences_removed, sentences_modified, sentences_moved
                FROM read.change ORDER BY number
                """));
        Assert.Equal(["2", "7"], await pass.QueryAsync("SELECT number FROM read.silent_edit ORDER BY number"));
        Assert.Equal(
            ["True|True|True|publisher|True|True|True"],
            await pass.QueryAsync("""
                SELECT DISTINCT c.edited_after < c.edited_before, c.edited_after = before.last_seen_at, c.edited_before = v.first_seen_at, v.origin,
                    x.extractor_version ~ '^[0-9]', length(x.snapshot_sha256) = 32, r.trace_id ~ '^[0-9a-f]{32}$'
                FROM read.change c JOIN ingest.article_version v USING (version_id)
                JOIN ingest.article_version before ON before.article_id = v.article_id AND before.number = v.previous_number
                JOIN ingest.extraction x ON x.extraction_id = v.extraction_id JOIN ingest.run r ON r.run_id = v.run_id
                """));
    }

    [Fact]
    public async Task A_changed_bio_is_no_version_of_the_article_which_points_to_it()
    {
        const string was = "Mara Lind is a staff writer at Harbour Desk. She covers the northern ports.";
        const string now = "Mara Lind is a staff writer at Harbour Desk. She covers the courts and lives in Oslo.";
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var bio in new[] { was, now })
        {
            site.SetHtml("/a", NewsPages.Article("Aldermark", bio: bio));
            await pass.OnceAsync();
        }

        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal([$"1||{was}", $"2|{was}|{now}"], await pass.QueryAsync("SELECT number, previous_text, text FROM read.author_bio ORDER BY 1"));
        Assert.Equal($"1|{was}|{now}", await pass.ScalarAsync("SELECT version_number, bio, latest_bio FROM read.article_author"));
    }

    [Theory]
    [InlineData("ministers part without a word", "The Bridge")]
    [InlineData("The talks go on until the autumn.", "The talks go on until the spring.")]
    [InlineData("By <a rel=\"author\" href=\"/author/tom-ruiz\">Tom Ruiz</a>", "By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a>")]
    public async Task A_page_that_flips_is_two_states_and_says_when_each_was_seen(string other, string one)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero));
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, clock);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        var page = NewsPages.Article("The Bridge", "The talks go on until the spring.").Replace("met in The Bridge", "met in Aldermark", StringComparison.Ordinal);
        Assert.Contains(one, page, StringComparison.Ordinal);
        foreach (var html in new[] { page, page, page.Replace(one, other, StringComparison.Ordinal), page, page.Replace(one, other, StringComparison.Ordinal), page })
        {
            site.SetHtml("/a", html);
            await pass.OnceAsync();
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["1|4", "2|2"], await pass.QueryAsync("SELECT number, seen_count FROM ingest.article_version ORDER BY 1"));
        Assert.Equal(
            ["1|00:00|01:00", "2|02:00|02:00", "1|03:00|03:00", "2|04:00|04:00", "1|05:00|05:00"],
            await pass.QueryAsync("""
                SELECT version_number, to_char(said_from AT TIME ZONE 'UTC', 'HH24:MI'), to_char(said_to AT TIME ZONE 'UTC', 'HH24:MI')
                FROM read.address WHERE kind = 'url' ORDER BY said_from
                """));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.change"));
        Assert.Equal(["known_again", "known_again", "known_again"], await pass.QueryAsync("SELECT kind FROM read.event"));
    }

    [Fact]
    public async Task An_article_that_moved_to_another_host_is_the_same_article()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var other = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site["/a"] = SiteAnswer.Html(Full);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        site["/a"] = SiteAnswer.RedirectTo(other.Url("/world/a").AbsoluteUri, 301);
        other["/world/a"] = SiteAnswer.Html(Full);
        await pass.OnceAsync();
        site.SetFeed("/feed", NewsPages.Rss(other, "/world/a"));
        await pass.OnceAsync();

        Assert.Equal(other.Url("/world/a").AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal(["moved"], await pass.QueryAsync(Events));
        foreach (var address in new[] { site.Url("/a"), other.Url("/world/a") })
        {
            Assert.Equal("1", await pass.ScalarAsync($"SELECT count(DISTINCT article_id) FROM read.address WHERE address_hash = read.address_hash('{address}')"));
        }
    }

    private static SiteAnswer NotFoundPage => SiteAnswer.Html("<!doctype html><html><head><title>Page not found - Harbour Desk</title></head><body><main><h1>Page not found</h1><p>The page that you are looking for does not exist or was moved.</p></main></body></html>");

    private static SiteAnswer Consent => SiteAnswer.Html("<!doctype html><html><head><title>Before you continue to Harbour Desk</title></head><body><h1>Before you continue</h1><p>We use cookies to measure our audience.</p><form action=\"/consent/save\" method=\"post\"><button>Accept all</button></form></body></html>");

    private static SiteAnswer Challenge => new()
    {
        Status = 200,
        Body = Encoding.UTF8.GetBytes("<!doctype html><html><head><title>Just a moment...</title></head><body><div id=\"challenge-running\"><h1>Checking your browser before accessing the site</h1><noscript>Enable JavaScript and cookies to continue</noscript></div><script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1\"></script></body></html>"),
    };
}

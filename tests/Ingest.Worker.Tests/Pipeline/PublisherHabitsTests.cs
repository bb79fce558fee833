using System.Text;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What publishers do to addresses and pages of their own accord, and what an article's history makes of it.</summary>
public sealed class PublisherHabitsTests(PostgresServer postgres)
{
    private const string Known = "SELECT count(*) || '|' || sum(versions) FROM read.article";
    private const string Versions = "SELECT number, change_class FROM ingest.article_version ORDER BY 1";
    private const string Events = "SELECT kind FROM read.event ORDER BY event_id";

    private static readonly string Talks = NewsPages.Article("Ministers meet over the bridge");

    [Theory]
    [InlineData("/a#comments", "/a")]
    [InlineData("/a", "/a#xtor=RSS-32280322")]
    [InlineData("/a#:~:text=draft", "/a#respond")]
    public async Task A_fragment_is_no_part_of_an_articles_address(string first, string second)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, first));
        site.SetFeed("/other", NewsPages.Rss(site, second));
        site.SetHtml("/a", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.SubscribeAsync(site.Url("/other"));
        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal(site.Url("/a").AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
        Assert.Empty(await pass.QueryAsync(Events));
        Assert.Equal("1", await pass.ScalarAsync($"SELECT count(DISTINCT article_id) FROM read.address WHERE address_hash = read.address_hash('{site.Url("/a")}#share')"));
    }

    [Theory]
    [InlineData(401, "blocked")]
    [InlineData(402, "paywalled")]
    [InlineData(403, "blocked")]
    [InlineData(404, "gone")]
    [InlineData(410, "gone")]
    [InlineData(451, "blocked")]
    [InlineData(429, null)]
    [InlineData(500, null)]
    [InlineData(503, null)]
    public async Task Each_status_is_an_event_or_none_and_never_a_version(int status, string? happened)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, Talks);
        foreach (var answer in new[] { SiteAnswer.Error(status), SiteAnswer.Error(status), SiteAnswer.Html(Talks) })
        {
            site["/a"] = answer;
            await pass.OnceAsync();
        }

        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal(happened is null ? [] : [happened, "restored"], await pass.QueryAsync(Events));
    }

    [Theory]
    [InlineData("/login?next=%2Fa", "<!doctype html><html><head><title>Log in - Harbour Desk</title></head><body><main><h1>Log in</h1><form action='/session' method='post'><label>E-mail <input type='email' name='mail'></label><label>Password <input type='password' name='pw'></label><button>Log in</button></form><p>Not a subscriber yet? <a href='/abo'>See our offers</a>.</p></main></body></html>", "blocked,restored")]
    [InlineData("/subscribe?from=a", "<!doctype html><html><head><title>Subscribe - Harbour Desk</title></head><body><main><h1>Subscribe to continue reading</h1><p>This article is for subscribers only. Choose a plan to go on reading.</p><ul><li>Digital: 4 euros a month <a href='/buy/1'>Subscribe</a></li><li>Print: 30 euros a month <a href='/buy/2'>Subscribe</a></li></ul><p>Already a subscriber? <a href='/login'>Log in</a></p></main></body></html>", "paywalled,restored")]
    [InlineData("/consent?return=%2Fa", "<!doctype html><html><head><title>Before you continue to Harbour Desk</title></head><body><h1>Before you continue</h1><p>We use cookies to measure our audience.</p><form action='/consent/save' method='post'><button>Accept all</button></form></body></html>", "blocked,restored")]
    public async Task A_redirect_to_a_wall_says_nothing_of_where_the_article_is(string wall, string html, string events)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, Talks);
        site["/a"] = SiteAnswer.RedirectTo(wall);
        site.SetHtml(wall, html);
        await pass.OnceAsync();
        site.SetHtml("/a", Talks);
        await pass.OnceAsync();

        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal(events, string.Join(',', await pass.QueryAsync(Events)));
        Assert.Equal(site.Url("/a").AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
        Assert.Equal(["url"], await pass.QueryAsync("SELECT DISTINCT kind FROM read.article_key WHERE kind <> 'guid' AND kind <> 'number'"));
    }

    /// <summary>Two headlines tried at once on an article that is edited meanwhile: four states, however often each is served.</summary>
    [Fact]
    public async Task An_edit_in_the_middle_of_a_test_of_headlines_is_one_edit()
    {
        await using var site = await LoopbackSite.StartAsync();
        const string headline = "Ministers meet over the bridge", other = "A bridge and no way across";
        string Page(string title, string until) => NewsPages.Article(headline, $"The talks go on until the {until}.").Replace(">" + headline + "<", ">" + title + "<", StringComparison.Ordinal).Replace("\"" + headline + "\"", "\"" + title + "\"", StringComparison.Ordinal);
        await using var pass = await StartAsync(site, Page(headline, "spring"));
        foreach (var (title, until) in new[] { (other, "spring"), (headline, "spring"), (other, "spring"), (other, "autumn"), (headline, "autumn"), (other, "autumn"), (headline, "autumn"), (headline, "autumn") })
        {
            site.SetHtml("/a", Page(title, until));
            await pass.OnceAsync();
        }

        Assert.Equal(["1|initial", "2|headline", "3|substantive", "4|headline"], await pass.QueryAsync(Versions));
        Assert.Equal("4", await pass.ScalarAsync("SELECT version_number FROM read.article"));
    }

    [Fact]
    public async Task Another_charset_other_line_ends_and_other_entities_are_no_version()
    {
        await using var site = await LoopbackSite.StartAsync();
        var text = Talks.Replace("Officials said", "Vögel über Zürich – “naïve” officials’ words said", StringComparison.Ordinal);
        await using var pass = await StartAsync(site, text);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var (body, type) in new[]
        {
            (Encoding.GetEncoding(1252).GetBytes(text), "text/html; charset=windows-1252"),
            (Encoding.UTF8.GetBytes(text.Replace("ö", "&ouml;", StringComparison.Ordinal).Replace("–", "&#8211;", StringComparison.Ordinal).ReplaceLineEndings("\r\n")), "text/html; charset=utf-8"),
            ([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD))], "text/html"),
            (Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), "text/html"),
        })
        {
            site["/a"] = new SiteAnswer { Body = body, ContentType = type };
            await pass.OnceAsync();
        }

        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Equal("5", await pass.ScalarAsync("SELECT seen_count FROM ingest.article_version"));
    }

    [Fact]
    public async Task An_article_that_is_cut_to_a_third_becomes_current_a_day_later_and_not_before()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero));
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, clock);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        var cut = Talks.Remove(Talks.IndexOf("<p>A draft", StringComparison.Ordinal), Talks.IndexOf("</article>", StringComparison.Ordinal) - Talks.IndexOf("<p>A draft", StringComparison.Ordinal));
        site.SetHtml("/a", cut);
        var current = new List<string>();
        foreach (var hours in new[] { 1, 12, 13 })
        {
            clock.Advance(TimeSpan.FromHours(hours));
            await pass.OnceAsync();
            current.Add(await pass.ScalarAsync("SELECT version_number FROM read.article"));
        }

        Assert.Equal(["1", "1", "2"], current);
        Assert.Equal(["promoted"], await pass.QueryAsync(Events));
    }

    [Theory]
    [InlineData("By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a>", "By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a> and <a rel=\"author\" href=\"/author/tom-ruiz\">Tom Ruiz</a>", "byline")]
    [InlineData("<p class=\"byline\">By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a></p>", "<p class=\"byline\">By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a></p><p class=\"dek\">Neither side gives way, and the harvest rots on the quays.</p>", "substantive")]
    [InlineData("the price of grain", "the price of bread", "substantive")]
    [InlineData("seven members", "nine members", "substantive")]
    [InlineData("willing to decide", "not willing to decide", "substantive")]
    [InlineData("</article>", "<p><em>Korrektur: In einer früheren Fassung war von sechs Mitgliedern die Rede.</em></p></article>", "correction_note")]
    [InlineData("</article>", "<p>(Corrects number of members in paragraph 3)</p></article>", "correction_note")]
    [InlineData("governments for almost", "goverments for almost", "typo")]
    [InlineData("on Monday to speak", "on Monday, to speak", "cosmetic")]
    public async Task What_an_editor_did_is_one_version_of_its_class(string before, string after, string change)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, Talks);
        Assert.Contains(before, Talks, StringComparison.Ordinal);
        site.SetHtml("/a", Talks.Replace(before, after, StringComparison.Ordinal));
        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal(["1|initial", $"2|{change}"], await pass.QueryAsync(Versions));
    }

    [Theory]
    [InlineData("<h1>", "<p>This article is more than 1 year old</p><h1>")]
    [InlineData("<p>A draft", "<div class=\"meter\"><p>You have 2 free articles left this month.</p><a href=\"/abo\">Subscribe</a></div><p>A draft")]
    [InlineData("<p>A draft", "<p>You are reading the UK edition. <a href=\"/intl\">Switch to International</a></p><p>A draft")]
    [InlineData("</article>", "<section class=\"more\"><h3>More from Harbour Desk</h3><article><h4><a href=\"/x\">The ferry that would not sink</a></h4><p>Three winters on, its captain still sleeps on board.</p></article></section></article>")]
    [InlineData("<title>", "<title>Seven things about the talks - ")]
    [InlineData("class=\"byline\"", "class=\"css-9f3e1a\"")]
    public async Task What_the_site_did_is_no_version(string before, string after)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, Talks);
        Assert.Contains(before, Talks, StringComparison.Ordinal);
        site.SetHtml("/a", Talks.Replace(before, after, StringComparison.Ordinal));
        await pass.OnceAsync();
        site.SetHtml("/a", Talks);
        await pass.OnceAsync();

        Assert.Equal(["1|initial"], await pass.QueryAsync(Versions));
        Assert.Empty(await pass.QueryAsync(Events));
    }

    [Fact]
    public async Task Two_feeds_with_marks_of_their_own_and_a_canonical_address_of_another_form_are_one_article()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        var page = Talks.Replace("</head>", $"<link rel=\"canonical\" href=\"{site.Url("/2026/11/bridge")}\"></head>", StringComparison.Ordinal);
        string[] forms = ["/2026/11/bridge?at_medium=RSS&at_campaign=KARANGA", "/bridge?p=77", "/2026/11/Bridge/../bridge", "/2026/11/bridge/index.html?ref=rss"];
        foreach (var form in forms)
        {
            site[new Uri(site.Url(form).AbsoluteUri).PathAndQuery] = SiteAnswer.Html(page);
        }

        for (var i = 0; i < forms.Length; i++)
        {
            site.SetFeed($"/feed{i}", NewsPages.Rss(site, forms[i].Replace("&", "&amp;", StringComparison.Ordinal)));
            await pass.SubscribeAsync(site.Url($"/feed{i}"));
        }

        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.article"));
        Assert.Equal("1", await pass.ScalarAsync("SELECT versions FROM read.article"));
    }

    /// <summary>A content system that names one canonical address on every page.</summary>
    [Fact]
    public async Task A_canonical_address_that_every_page_names_makes_no_two_stories_one()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a", "/b"));
        foreach (var (path, title, sentence) in new[] { ("/a", "Aldermark", "The talks go on until the spring."), ("/b", "What the ferries carry", "Nobody counts the sheep that go over to the islands.") })
        {
            site.SetHtml(path, NewsPages.Article(title, sentence).Replace("</head>", $"<link rel=\"canonical\" href=\"{site.Url("/world")}\"></head>", StringComparison.Ordinal));
        }

        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal("2|2", await pass.ScalarAsync(Known));
    }

    private async Task<TestPass> StartAsync(LoopbackSite site, string html)
    {
        var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", html);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        return pass;
    }
}

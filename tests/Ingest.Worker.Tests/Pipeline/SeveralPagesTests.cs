using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>An article that its publisher cuts into several pages: one text, also when a page of it is missing for a while.</summary>
public sealed class SeveralPagesTests(PostgresServer postgres)
{
    private const string Versions = "SELECT number, body LIKE '%until the spring%', body LIKE '%length of the bridge%' FROM ingest.article_version ORDER BY 1";
    private const string Second = "On the second day the delegations walked the length of the bridge together.";

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_page_that_cannot_be_had_for_a_while_is_no_edit(int status)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Error(status);
        await pass.OnceAsync();
        Assert.Empty(await pass.QueryAsync(Versions));

        foreach (var page in new[] { SiteAnswer.Html(NewsPages.Article("Aldermark", Second)), SiteAnswer.Error(status), SiteAnswer.Html(NewsPages.Article("Aldermark", Second)) })
        {
            site["/story?page=2"] = page;
            await pass.OnceAsync();
        }

        Assert.Equal(["1|True|True"], await pass.QueryAsync(Versions));
        Assert.Empty(await pass.QueryAsync("SELECT kind FROM read.event"));
    }

    [Fact]
    public async Task A_page_that_is_never_there_keeps_the_others_from_being_read_for_a_while_only()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Error(503);
        for (var i = 0; i < 4; i++)
        {
            await pass.OnceAsync();
        }

        Assert.Equal(["1|True|False"], await pass.QueryAsync(Versions));
    }

    [Fact]
    public async Task An_edit_on_a_later_page_is_seen_although_the_first_was_not_modified()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        foreach (var sentence in new[] { Second, Second.Replace("together", "apart", StringComparison.Ordinal) })
        {
            site["/story?page=2"] = SiteAnswer.Html(NewsPages.Article("Aldermark", sentence));
            await pass.OnceAsync();
        }

        Assert.Equal(["2|substantive"], await pass.QueryAsync("SELECT number, change_class FROM read.change"));
    }

    [Fact]
    public async Task What_only_another_program_reads_otherwise_is_no_edit_of_the_publisher()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        site["/story?page=2"] = SiteAnswer.Html(NewsPages.Article("Aldermark", Second));
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.extraction SET extractor_version = '0.0.1'; UPDATE ingest.article_version SET body = body || ' More.', fingerprint = sha256('earlier')");
        await pass.OnceAsync();

        Assert.Equal(["1|publisher", "2|reextraction"], await pass.QueryAsync("SELECT number, origin FROM read.version ORDER BY number"));
        Assert.Empty(await pass.QueryAsync("SELECT number FROM read.change"));
    }

    [Theory]
    [InlineData("<p class='pages'>1 <a href='/story?page=2'>2</a> <a href='/story?page=3'>3</a></p>", "/story?page=2", "<p><a href='/story?page=3'>Next page</a></p>", "/story?page=3")]
    [InlineData("<div class='page-links'>Pages: <span>1</span> <a href='/story/2/'>2</a></div>", "/story/2/", "<div class='page-links'><a href='/story/'>1</a> <span>2</span> <a href='/story/3/'>3</a></div>", "/story/3/")]
    [InlineData("<nav><a rel='next' href='/story/page/2'>Older entries</a></nav>", "/story/page/2", "<link rel='next' href='/story/page/3'>", "/story/page/3")]
    public async Task Joins_the_pages_that_a_page_leads_to(string toSecond, string second, string toThird, string third)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, toSecond);
        site[second] = SiteAnswer.Html(With(Part(Second), toThird));
        site[third] = SiteAnswer.Html(Part("On the third day nobody came, and the hotel closed its kitchen at noon."));
        await pass.OnceAsync();

        Assert.Equal(["1|True|True|True"], await pass.QueryAsync(
            "SELECT number, body LIKE '%until the spring%', body LIKE '%length of the bridge%', body LIKE '%closed its kitchen at noon.' || '%' FROM ingest.article_version"));
    }

    [Fact]
    public async Task Says_once_what_every_page_repeats()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site);
        // Its second page begins with the first page's text, as one does that knows no pages.
        site["/story?page=2"] = SiteAnswer.Html(NewsPages.Article("Aldermark").Replace("</article>", $"<p>{Second} It took them until the evening, and they spoke of nothing but the weather.</p></article>", StringComparison.Ordinal));
        await pass.OnceAsync();

        Assert.Equal(["1|1"], await pass.QueryAsync(
            "SELECT (length(body) - length(replace(body, 'until the spring', ''))) / length('until the spring'), (length(body) - length(replace(body, 'length of the bridge', ''))) / length('length of the bridge') FROM ingest.article_version"));
    }

    [Theory]
    [InlineData("<p><a href='/story?page=2'>2</a> <a href='/story?page=all'>View on one page</a></p>")]
    [InlineData("<p><a href='/story?page=2'>2</a> <a href='/story?page=all'>Artikel auf einer Seite lesen</a></p>")]
    public async Task Takes_the_whole_of_one_page_where_there_is_such_a_page(string links)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, links);
        site["/story?page=all"] = SiteAnswer.Html(Whole);
        await pass.OnceAsync();

        Assert.Equal(["1|True|True"], await pass.QueryAsync(Versions));
        Assert.Equal((1, 0), (site.RequestsFor("/story?page=all"), site.RequestsFor("/story?page=2")));
    }

    [Fact]
    public async Task Follows_a_sites_rule_to_the_single_page_and_to_the_next()
    {
        var rules = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(rules.FullName, "127.0.0.1.txt"), "body: //article\nsingle_page_link: //a[@class='print']\n", TestContext.Current.CancellationToken);
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, "<p><a class='print' href='/print/17'>Print</a></p>", new KeyValuePair<string, string?>("Pipeline:RulesFolder", rules.FullName));
        site["/print/17"] = SiteAnswer.Html(Whole);
        await pass.OnceAsync();

        Assert.Equal(["1|True|True"], await pass.QueryAsync(Versions));
        rules.Delete(recursive: true);
    }

    [Fact]
    public async Task Keeps_to_the_pages_where_the_single_page_shows_less()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await StartAsync(site, "<p><a href='/story?page=2'>2</a> <a href='/story?page=all'>View on one page</a></p>");
        site["/story?page=all"] = SiteAnswer.Html("<html><head><title>Log in</title></head><body><h1>Log in</h1><p>Readers who have an account see all of it.</p></body></html>");
        site["/story?page=2"] = SiteAnswer.Html(Part(Second));
        await pass.OnceAsync();

        Assert.Equal(["1|True|True"], await pass.QueryAsync(Versions));
    }

    private static string Whole => NewsPages.Article("Aldermark").Replace("</article>", $"<p>{Second} It took them until the evening, and they spoke of nothing but the weather.</p></article>", StringComparison.Ordinal);

    /// <summary>A further page: its own text under the article's headline.</summary>
    private static string Part(string sentence) =>
        "<html lang=en><head><title>Aldermark - Harbour Desk</title></head><body><nav><a href='/'>Home</a></nav><main><article><h1>Aldermark</h1>"
        + $"<p>{sentence} It took them until the evening, and they spoke of nothing but the weather and of the price that a bridge of such a length would have today.</p>"
        + "<p>Whoever asked the engineers was told that the piers would hold for another forty years, and that nobody had asked them that before.</p></article></main></body></html>";

    private static string With(string page, string markup) => page.Replace("</article>", markup + "</article>", StringComparison.Ordinal);

    private async Task<TestPass> StartAsync(LoopbackSite site, string links, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var pass = await TestPass.StartAsync(postgres, settings);
        site.SetFeed("/feed", NewsPages.Rss(site, "/story"));
        site["/story"] = SiteAnswer.Html(With(NewsPages.Article("Aldermark"), links));
        await pass.SubscribeAsync(site.Url("/feed"));
        return pass;
    }

    private async Task<TestPass> StartAsync(LoopbackSite site)
    {
        var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/story"));
        site["/story"] = SiteAnswer.Html(NewsPages.Article("Aldermark").Replace("</head>", $"<link rel=\"next\" href=\"{site.Url("/story?page=2")}\"></head>", StringComparison.Ordinal)) with { ETag = "\"1\"" };
        await pass.SubscribeAsync(site.Url("/feed"));
        return pass;
    }
}

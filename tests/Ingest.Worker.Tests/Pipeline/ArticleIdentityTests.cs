using Ingest.Worker.Tests.Infra;
using static Ingest.Worker.Tests.Pipeline.HarbourDesk;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>One article stays one, and two stay two, from the feed's entry to what its address says.</summary>
public sealed class ArticleIdentityTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("http://desk.example:{0}/a", "https://desk.example:{0}/a")]
    [InlineData("http://desk.example:{0}/a", "http://www.desk.example:{0}/a")]
    [InlineData("http://desk.example:{0}/a", "http://desk.example:{0}/a/")]
    [InlineData("http://desk.example:{0}/a", "http://m.desk.example:{0}/a")]
    [InlineData("http://desk.example:{0}/a", "http://amp.desk.example:{0}/a")]
    [InlineData("http://desk.example:{0}/a", "http://desk.example:{0}/a/amp/")]
    [InlineData("http://desk.example:{0}/a", "http://desk.example:{0}/a?outputType=amp")]
    [InlineData("http://desk.example:{0}/a?utm_source=rss", "http://desk.example:{0}/a?fbclid=2")]
    public async Task Another_form_of_its_address_with_another_guid_is_the_same_article(string first, string second)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        var (one, other) = (Of(site, first), Of(site, second));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var (address, guid) in new[] { (one, "1"), (other, "another") })
        {
            site.SetFeed("/feed", Feed((address, guid, "Ministers meet over the bridge")));
            site[new Uri(address).PathAndQuery] = SiteAnswer.Html(Talks);
            await pass.OnceAsync();
        }

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal(["1|True", "another|True"], await pass.QueryAsync("SELECT text, known_from <= known_to AND feed_id IS NOT NULL FROM read.article_key WHERE kind = 'guid' ORDER BY known_from"));
        foreach (var address in new[] { one, other })
        {
            Assert.Equal("1", await pass.ScalarAsync($"SELECT count(DISTINCT article_id) FROM read.address WHERE address_hash = read.address_hash('{address}')"));
        }
    }

    [Theory]
    [InlineData("/ministers-meet", "/no-end-in-sight", "tag:desk.example,2026:story:77", "tag:desk.example,2026:story:77")]
    [InlineData("/ministers-meet-1234567", "/no-end-in-sight-1234567", "a", "b")]
    [InlineData("/ministers-meet", "/no-end-in-sight", "tag:desk.example,2026:story:77", "tag:desk.example,2026:story:77", "/")]
    public async Task Another_slug_and_headline_under_the_same_guid_or_number_is_the_same_article_and_read_where_it_is_now(string first, string second, string id, string nextId, string? oldLeadsTo = null)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        await pass.SubscribeAsync(site.Url("/feed"));
        site.SetFeed("/feed", Feed((site.Url(first).AbsoluteUri, id, "Ministers meet over the bridge")));
        site.SetHtml(first, Talks);
        await pass.OnceAsync();
        site.SetFeed("/feed", Feed((site.Url(second).AbsoluteUri, nextId, "No end of the quarrel in sight")));
        site.SetHtml(second, Talks.Replace("Ministers meet over the bridge", "No end of the quarrel in sight", StringComparison.Ordinal));
        site[first] = oldLeadsTo is null ? null : SiteAnswer.RedirectTo(oldLeadsTo);
        site.SetHtml("/", Front);
        await pass.OnceAsync();
        await pass.OnceAsync();

        Assert.Equal("1|2", await pass.ScalarAsync(Known));
        Assert.Equal(site.Url(second).AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
        Assert.Equal(["moved"], await pass.QueryAsync("SELECT kind FROM read.event"));
        Assert.Equal(
            ["ok", oldLeadsTo is null ? "not_found" : "soft_not_found", "ok", "ok"],
            await pass.QueryAsync("SELECT outcome FROM read.observation WHERE kind = 'page' ORDER BY fetched_at, observation_id"));
    }

    /// <summary>Nothing in the address says so, and the AMP page names no other.</summary>
    [Fact]
    public async Task What_a_feed_lists_by_the_address_of_the_amp_form_is_the_article_that_named_it()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        await pass.SubscribeAsync(site.Url("/feed"));
        site.SetFeed("/feed", Feed((site.Url("/ministers-meet-over-the-bridge").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/ministers-meet-over-the-bridge", Talks.Replace("</head>", "<link rel=\"amphtml\" href=\"/fast/ministers-meet-over-the-bridge\"></head>", StringComparison.Ordinal));
        site.SetHtml("/fast/ministers-meet-over-the-bridge", Talks);
        await pass.OnceAsync();
        site.SetFeed("/feed", Feed((site.Url("/fast/ministers-meet-over-the-bridge").AbsoluteUri, "2", "Ministers meet over the bridge")));
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal(["amp", "url", "url"], await pass.QueryAsync("SELECT kind FROM read.article_key WHERE kind IN ('amp', 'url') ORDER BY kind"));
    }

    [Fact]
    public async Task Another_story_under_a_guid_that_was_used_before_is_not_read_in_the_place_of_one_that_is_gone()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        await pass.SubscribeAsync(site.Url("/feed"));
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "urn:desk.example:item-of-the-day", "Ministers meet over the bridge")));
        site.SetHtml("/a", Talks);
        await pass.OnceAsync();
        site.SetFeed("/feed", Feed((site.Url("/b").AbsoluteUri, "urn:desk.example:item-of-the-day", "Flood in the lower town")));
        site.SetHtml("/b", Flood);
        site["/a"] = null;
        await pass.OnceAsync();

        Assert.Equal("1|True", await pass.ScalarAsync("SELECT version_number, title LIKE 'Ministers%' FROM read.article"));
        Assert.Equal(
            [$"gone|The address is lost, and what the feed lists in its place, {site.Url("/b")}, is not this article."],
            await pass.QueryAsync("SELECT kind, detail FROM read.event"));
        Assert.Equal(
            [$"{site.Url("/a")}|ok", $"{site.Url("/a")}|not_found", $"{site.Url("/a")}|soft_not_found"],
            await pass.QueryAsync("SELECT url, outcome FROM read.observation WHERE kind = 'page' ORDER BY fetched_at"));
    }

    [Fact]
    public async Task Another_slug_with_another_headline_and_guid_is_the_same_article_once_the_old_address_leads_there()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        await pass.SubscribeAsync(site.Url("/feed"));
        site.SetFeed("/feed", Feed((site.Url("/ministers-meet").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/ministers-meet", Talks);
        await pass.OnceAsync();
        site.SetFeed("/feed", Feed((site.Url("/no-end-in-sight").AbsoluteUri, "2", "No end of the quarrel in sight")));
        site.SetHtml("/no-end-in-sight", Talks.Replace("Ministers meet over the bridge", "No end of the quarrel in sight", StringComparison.Ordinal));
        site["/ministers-meet"] = SiteAnswer.RedirectTo("/no-end-in-sight", 301);
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.article SET next_visit_at = now()");
        await pass.OnceAsync();

        Assert.Equal(["1", "2"], await pass.QueryAsync("SELECT v.number FROM ingest.article_version v JOIN read.article a USING (article_id) ORDER BY 1"));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.article"));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    public async Task A_feed_whose_links_are_redirected_lists_articles_that_never_moved(int status)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        var through = Of(site, "http://go.example:{0}/click/77");
        site.SetFeed("/feed", Feed((through, "1", "Ministers meet over the bridge")));
        site["/click/77"] = SiteAnswer.RedirectTo(site.Url("/a").AbsoluteUri, status);
        site.SetHtml("/a", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "2", "Ministers meet over the bridge")));
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Empty(await pass.QueryAsync("SELECT kind FROM read.event"));
    }

    [Fact]
    public async Task A_syndicated_copy_at_another_publisher_stays_an_article_of_its_own_that_knows_of_the_other()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        var copy = Talks.Replace("<p>The ministers", "<p>ALDERMARK (Harbour Desk) – The ministers", StringComparison.Ordinal).Replace("Ministers meet over the bridge", "Talks over a bridge", StringComparison.Ordinal)
            .Replace("</head>", $"<link rel=\"canonical\" href=\"{Of(site, "http://desk.example:{0}/a")}\"></head>", StringComparison.Ordinal);
        site.SetHtml("/a", Talks);
        site.SetHtml("/copy", copy);
        site.SetHtml("/b", Flood);
        site.SetFeed("/feed", Feed((Of(site, "http://desk.example:{0}/a"), "1", "Ministers meet over the bridge"), (Of(site, "http://other.example:{0}/copy"), "2", "Talks over a bridge"), (Of(site, "http://other.example:{0}/b"), "3", "Flood")));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        Assert.Equal("3|3", await pass.ScalarAsync(Known));
        Assert.Equal(
            ["desk.example|other.example|Talks over a bridge", "other.example|desk.example|Ministers meet over the bridge"],
            await pass.QueryAsync("SELECT publisher, other_publisher, other_title FROM read.near_duplicate ORDER BY 1"));
    }

    [Theory]
    [InlineData("/world/ministers-meet", "/africa/ministers-meet", true)]
    [InlineData("/world/ministers-meet", "/africa/no-end-in-sight", false)]
    public async Task A_story_that_a_site_prints_in_two_sections_is_one_where_text_headline_and_slug_are(string first, string second, bool isOne)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetHtml(first, Talks);
        site.SetHtml(second, Talks);
        site.SetHtml("/b/ministers-meet", Talks.Replace("Monday", "Tuesday", StringComparison.Ordinal));
        site.SetFeed("/feed", Feed((Of(site, "http://desk.example:{0}" + first), "1", "Ministers meet over the bridge"), (Of(site, "http://desk.example:{0}/b/ministers-meet"), "3", "Ministers meet over the bridge")));
        site.SetFeed("/other", Feed((Of(site, "http://desk.example:{0}" + second), "2", "Ministers meet over the bridge")));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.SubscribeAsync(site.Url("/other"));
        await pass.OnceAsync();

        Assert.Equal(isOne ? "2" : "3", await pass.ScalarAsync("SELECT count(*) FROM read.article"));
        Assert.Equal(isOne ? ["same text, headline and end of address"] : [], await pass.QueryAsync("SELECT reason FROM read.article_merge"));
    }
}

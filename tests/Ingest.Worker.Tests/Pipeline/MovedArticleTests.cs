using Ingest.Worker.Tests.Infra;
using static Ingest.Worker.Tests.Pipeline.HarbourDesk;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What becomes of an article whose address leads elsewhere.</summary>
public sealed class MovedArticleTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_redirect_for_now_that_comes_and_goes_is_one_move()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/b", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        for (var i = 0; i < 6; i++)
        {
            site["/a"] = i % 2 == 0 ? SiteAnswer.Html(Talks) : SiteAnswer.RedirectTo("/b", 302);
            await pass.OnceAsync();
        }

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal([$"moved|{site.Url("/a")} → {site.Url("/b")}"], await pass.QueryAsync("SELECT kind, detail FROM read.event"));
        Assert.Equal(site.Url("/a").AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
    }

    [Fact]
    public async Task A_page_that_only_sends_its_readers_on_has_moved_and_is_no_version()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/a", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site.SetHtml("/a", "<html><head><meta http-equiv='refresh' content='0; url=/world/b'><title>Moved</title></head><body><p>This page <a href='/world/b'>has moved</a>.</p></body></html>");
        site.SetHtml("/world/b", Talks);
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal(["moved"], await pass.QueryAsync("SELECT kind FROM read.event"));
        Assert.Equal(site.Url("/world/b").AbsoluteUri, await pass.ScalarAsync("SELECT url FROM read.article"));
    }

    [Fact]
    public async Task A_redirect_to_itself_with_another_query_is_no_move()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/a", Talks);
        site.SetHtml("/a?cookies=tried", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site["/a"] = SiteAnswer.RedirectTo("/a?cookies=tried");
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Empty(await pass.QueryAsync("SELECT kind FROM read.event"));
    }

    [Fact]
    public async Task Old_entries_that_lead_to_one_list_of_stories_are_not_one_article()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, [.. Hosts, new("Pipeline:ArticlesAtOnce", "1")]);
        string[] paths = ["/old/grain", "/old/court", "/old/ferries"];
        site.SetFeed("/feed", Feed([.. paths.Select(path => (site.Url(path).AbsoluteUri, path, "Of " + path[5..]))]).Replace("Mon, 02 Nov 2026 10:00:00 GMT", "", StringComparison.Ordinal));
        foreach (var path in paths)
        {
            site[path] = SiteAnswer.RedirectTo("/world", 301);
        }

        site.SetHtml("/world", Front);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();

        Assert.Equal("3|0", await pass.ScalarAsync("SELECT count(*) || '|' || count(merged_into) FROM ingest.article"));
        Assert.Equal("1|1", await pass.ScalarAsync(Known));
    }

    [Fact]
    public async Task A_retired_article_that_leads_to_another_story_is_not_that_story()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "1", "Ministers meet over the bridge"), (site.Url("/b").AbsoluteUri, "2", "Flood in the lower town")));
        site.SetHtml("/a", Talks);
        site.SetHtml("/b", Flood);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site["/a"] = SiteAnswer.RedirectTo("/b", 301);
        await pass.OnceAsync();

        Assert.Equal("2|2", await pass.ScalarAsync(Known));
        Assert.Equal(["/a|gone"], await pass.QueryAsync("SELECT regexp_replace(url, '^http://[^/]*', ''), kind FROM read.event"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/world")]
    public async Task A_retired_article_that_leads_to_a_list_of_stories_has_no_new_text_and_no_new_address(string list)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Hosts);
        site.SetFeed("/feed", Feed((site.Url("/a").AbsoluteUri, "1", "Ministers meet over the bridge")));
        site.SetHtml("/a", Talks);
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        site["/a"] = SiteAnswer.RedirectTo(list, 301);
        site.SetHtml(list, Front);
        await pass.OnceAsync();

        Assert.Equal("1|1", await pass.ScalarAsync(Known));
        Assert.Equal("/a", await pass.ScalarAsync("SELECT regexp_replace(url, '^http://[^/]*', '') FROM read.article"));
        Assert.Equal([$"gone|The address leads to {site.Url(list)} now, which is not this article."], await pass.QueryAsync("SELECT kind, detail FROM read.event"));
    }
}

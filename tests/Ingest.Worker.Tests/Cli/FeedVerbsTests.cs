using System.Text.Json;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;

namespace Ingest.Worker.Tests.Cli;

/// <summary>Subscriptions as an operator manages them: the real executable, a real database, a site on loopback.</summary>
public sealed class FeedVerbsTests(PostgresServer postgres)
{
    [Fact]
    public async Task Finds_tries_and_subscribes_to_the_feed_of_a_sites_page()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);

        var list = await ingest.RunAsync("feed", "list", "--json");
        var listed = JsonDocument.Parse(list.Output).RootElement;
        Assert.Equal(feed, listed.GetProperty("url").GetString());
        Assert.Equal("Harbour Desk", listed.GetProperty("title").GetString());
        Assert.Equal("active", listed.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, listed.GetProperty("cron").ValueKind);
    }

    [Fact]
    public async Task Tells_a_feeds_story_with_its_polls_and_visits_and_what_to_do()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        Assert.Equal(0, (await ingest.RunAsync("once")).ExitCode);

        var story = JsonDocument.Parse((await ingest.RunAsync("feed", "show", feed, "--json")).Output).RootElement;
        var poll = Assert.Single(story.GetProperty("polls").EnumerateArray());
        Assert.Equal("ok", poll.GetProperty("outcome").GetString());
        Assert.Equal(200, poll.GetProperty("http_status").GetInt32());
        Assert.Equal(2, poll.GetProperty("new_entries").GetInt64());
        Assert.Equal([feed], story.GetProperty("addresses").EnumerateArray().Select(address => address.GetProperty("url").GetString()));
        Assert.Equal(["not_found", "ok"], story.GetProperty("visits").EnumerateArray().Select(visit => visit.GetProperty("outcome").GetString()).Order(StringComparer.Ordinal));

        var told = await ingest.RunAsync("feed", "show", "1");
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Contains("Status: active", told.Output, StringComparison.Ordinal);
        Assert.Contains("The publisher took the page away", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_a_feed_fails_and_what_to_do()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        site["/feed.xml"] = SiteAnswer.Error(410);
        await ingest.RunAsync("once");

        var story = JsonDocument.Parse((await ingest.RunAsync("feed", "show", feed, "--json")).Output).RootElement;
        Assert.Equal("gone", story.GetProperty("status").GetString());
        Assert.NotNull(story.GetProperty("reason").GetString());
        Assert.NotNull(story.GetProperty("advice").GetString());
    }

    [Fact]
    public async Task Gives_a_feed_that_is_known_or_was_removed_the_rhythm_that_is_wished()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);

        var changed = await ingest.RunAsync("feed", "add", "--yes", feed, "--every", "02:00:00");
        Assert.EndsWith($"Already subscribed, and changed: {feed}\n", changed.Output, StringComparison.Ordinal);
        Assert.Equal(7200, JsonDocument.Parse((await ingest.RunAsync("feed", "list", "--json")).Output).RootElement.GetProperty("interval_seconds").GetInt32());

        await ingest.RunAsync("feed", "remove", feed);
        await ingest.RunAsync("feed", "add", "--yes", feed, "--cron", "0 0/30 * * * ?");
        Assert.Equal("0 0/30 * * * ?", JsonDocument.Parse((await ingest.RunAsync("feed", "list", "--json")).Output).RootElement.GetProperty("cron").GetString());
    }

    [Fact]
    public async Task Knows_one_address_by_all_its_spellings()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        foreach (var spelling in new[] { $"  {feed} ", feed.Replace("http://", "HTTP://", StringComparison.Ordinal), feed.Replace("http://", "feed://", StringComparison.Ordinal) })
        {
            Assert.EndsWith($"\nAlready subscribed: {feed}\n", (await ingest.RunAsync("feed", "add", "--yes", spelling)).Output, StringComparison.Ordinal);
        }

        Assert.Equal($"Paused: {feed}\n", (await ingest.RunAsync("feed", "pause", feed.Replace("http://", "HTTP://", StringComparison.Ordinal))).Output);
        Assert.Single((await ingest.RunAsync("feed", "list", "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(2, "--every is an interval of 1 s or more", "http://127.0.0.1:1/feed", "--every", "00:00:00")]
    [InlineData(2, "--every is an interval of 1 s or more", "http://127.0.0.1:1/feed", "--every=-01:00:00")]
    [InlineData(2, "Either --every or --cron, not both", "http://127.0.0.1:1/feed", "--every", "01:00:00", "--cron", "0 0 * * * ?")]
    [InlineData(1, "No feed was found from https://127.0.0.1:1/feed", "127.0.0.1:1/feed")]
    [InlineData(1, "No feed was found from https://localhost:1/", "localhost:1")]
    [InlineData(1, "is not an http or https address", "feeds/list.opml")]
    [InlineData(1, "is not an http or https address", "mailto:desk@press.example")]
    public async Task Says_what_is_wrong_with_a_wish(int exitCode, string said, params string[] arguments)
    {
        var ended = await Executable.On(await TestDatabase.MigratedAsync(postgres)).RunAsync(["feed", "add", "--yes", .. arguments]);
        Assert.Equal((exitCode, ""), (ended.ExitCode, ended.Output));
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_the_entries_of_older_pages_once()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        site.SetFeed("/feed.xml?paged=2", NewsPages.Rss(site, "/three", "/four", "/five"));

        var first = await ingest.RunAsync("feed", "backfill", feed, "--pages", "3");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.StartsWith("5 new entries in 2 pages; 0 were known.", first.Output, StringComparison.Ordinal);
        var again = await ingest.RunAsync("feed", "backfill", feed);
        Assert.StartsWith("0 new entries in 2 pages; 5 were known.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_older_pages_ended_unless_there_are_none()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        Assert.Equal("", (await ingest.RunAsync("feed", "backfill", feed)).Error);

        site["/feed.xml?paged=2"] = SiteAnswer.Error(503);
        var ended = await ingest.RunAsync("feed", "backfill", feed);

        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith("0 new entries in 1 pages; 2 were known.", ended.Output, StringComparison.Ordinal);
        Assert.Equal($"{site.Url("/feed.xml?paged=2")} was not read: {site.Url().Authority} failed on its side; trying again later may help (status 503).\n", ended.Error);
    }

    [Fact]
    public async Task Keeps_the_address_that_was_asked_for_where_it_leads_elsewhere_for_now()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        site["/rss"] = SiteAnswer.RedirectTo("/mirror.xml", 302);
        site["/old.xml"] = SiteAnswer.RedirectTo("/feed.xml", 301);
        site.SetFeed("/mirror.xml", NewsPages.Rss(site, "/one"));

        Assert.EndsWith($"\nSubscribed: {site.Url("/rss")}\n", (await ingest.RunAsync("feed", "add", "--yes", site.Url("/rss").AbsoluteUri)).Output, StringComparison.Ordinal);
        // What has moved to a feed that is subscribed is that feed.
        Assert.EndsWith($"\nAlready subscribed: {feed}\n", (await ingest.RunAsync("feed", "add", "--yes", site.Url("/old.xml").AbsoluteUri)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_a_feed_cannot_be_backfilled()
    {
        await using var site = await LoopbackSite.StartAsync();
        var (ingest, feed) = await SubscribedAsync(site);
        site["/feed.xml"] = null;
        var ended = await ingest.RunAsync("feed", "backfill", feed);
        Assert.Equal(1, ended.ExitCode);
        Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("feed", "add", "--yes", "https://reader:secret@news.example/feed")]
    [InlineData("once", "--feed", "https://reader:secret@news.example/feed")]
    public async Task Stores_no_address_with_a_password_in_it(params string[] arguments)
    {
        var ended = await Executable.On(await TestDatabase.MigratedAsync(postgres)).RunAsync(arguments);
        Assert.Equal(1, ended.ExitCode);
        var line = Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("FeedCredentials", line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imports_no_list_with_a_password_in_it()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-opml-");
        var file = Path.Combine(folder.FullName, "feeds.opml");
        await File.WriteAllTextAsync(
            file, "<opml version='2.0'><body>\n<outline xmlUrl='https://good.example/feed'/>\n<outline xmlUrl='https://reader:secret@news.example/feed'/></body></opml>", TestContext.Current.CancellationToken);
        var ingest = Executable.On(await TestDatabase.MigratedAsync(postgres));

        var ended = await ingest.RunAsync("feed", "import", file);

        folder.Delete(recursive: true);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Line 3", ended.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("FeedCredentials", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ended.Error, StringComparison.Ordinal);
        Assert.Equal("", (await ingest.RunAsync("feed", "list", "--json")).Output);
    }

    /// <summary>A site whose front page names a feed of two entries, one page of which is missing.</summary>
    private async Task<(Executable Ingest, string Feed)> SubscribedAsync(LoopbackSite site)
    {
        site.SetHtml("/", "<html><head><title>Harbour Desk</title><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\"></head><body><p>News</p></body></html>");
        site.SetFeed("/feed.xml", NewsPages.Rss(site, "/one", "/two"));
        site.SetHtml("/one", NewsPages.Article("One"));
        var ingest = Executable.On(await TestDatabase.MigratedAsync(postgres));
        var added = await ingest.RunAsync("feed", "add", "--yes", site.Url().AbsoluteUri);
        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Contains("First article: One", added.Output, StringComparison.Ordinal);
        return (ingest, site.Url("/feed.xml").AbsoluteUri);
    }
}

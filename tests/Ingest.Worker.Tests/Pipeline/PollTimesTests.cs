using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>When a feed is asked again, from what its server, its document and its user say to what its row says.</summary>
public sealed class PollTimesTests(PostgresServer postgres)
{
    private static readonly KeyValuePair<string, string?>[] Settings = [new("Polling:Jitter", "0"), new("Fetch:MaxRetryWait", "00:00:00")];

    [Theory]
    [InlineData("", "", 60)]
    [InlineData("Cache-Control: max-age=7200", "", 120)]
    [InlineData("Cache-Control: max-age=7200, no-cache", "", 60)]
    [InlineData("Expires: +180", "", 180)]
    [InlineData("Cache-Control: max-age=999999", "", 720)]
    [InlineData("", "<ttl>240</ttl>", 240)]
    [InlineData("", "<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod><sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>8</sy:updateFrequency>", 180)]
    [InlineData("Cache-Control: max-age=7200", "<ttl>240</ttl>", 240)]
    public async Task Servers_and_documents_ask_for_patience_and_get_it_on_every_poll(string header, string inside, int minutes)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site["/feed"] = With(SiteAnswer.Xml(NewsPages.Rss(site, "/a").Replace("<channel>", "<channel>" + inside, StringComparison.Ordinal)), header) with { ETag = "\"1\"" };
        var feed = await pass.SubscribeAsync(site.Url("/feed"));

        await pass.OnceAsync(feed);
        Assert.InRange(await MinutesAsync(pass), minutes - 1, minutes + 0.1);
        // The second poll brings no document, and not always the headers.
        if (inside.Length > 0)
        {
            await pass.OnceAsync(feed);
            Assert.Equal("304", await pass.ScalarAsync("SELECT http_status FROM ingest.observation WHERE kind = 'feed' ORDER BY observation_id DESC LIMIT 1"));
            Assert.InRange(await MinutesAsync(pass), minutes - 1, minutes + 0.1);
        }
    }

    [Fact]
    public async Task Hours_that_the_publisher_skips_are_skipped()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        var now = TimeProvider.System.GetUtcNow();
        var open = (now.Hour + 6) % 24;
        var skipped = string.Concat(Enumerable.Range(0, 24).Where(hour => hour != open).Select(hour => $"<hour>{hour}</hour>"));
        site.SetFeed("/feed", NewsPages.Rss(site, "/a").Replace("<channel>", $"<channel><skipHours>{skipped}</skipHours>", StringComparison.Ordinal));
        await pass.OnceAsync(await pass.SubscribeAsync(site.Url("/feed")));

        Assert.Equal($"{open}", await pass.ScalarAsync("SELECT extract(hour FROM next_poll_at AT TIME ZONE 'UTC')::int FROM ingest.feed"));
    }

    [Theory]
    [InlineData(429, false)]
    [InlineData(503, false)]
    [InlineData(503, true)]
    public async Task A_host_that_asks_to_be_left_alone_is_for_all_its_feeds_and_pages(int status, bool asDate)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        var after = asDate ? TimeProvider.System.GetUtcNow().AddHours(5).ToString("R", null) : "18000";
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetFeed("/one", NewsPages.Rss(site, "/a"));
        var (one, other, user) = (await pass.SubscribeAsync(site.Url("/one")), await pass.SubscribeAsync(site.Url("/other")), await pass.SubscribeAsync(site.Url("/user")));
        await pass.Get<FeedStore>().ChangeAsync(user, new NewFeed(site.Url("/user").AbsoluteUri) { PollInterval = TimeSpan.FromMinutes(5) }, TestContext.Current.CancellationToken);
        site["/one"] = With(SiteAnswer.Error(status), $"Retry-After: {after}");
        await pass.OnceAsync(one);
        var asked = site.Requests.Count;

        await pass.OnceAsync(other);
        await pass.OnceAsync(user);

        Assert.Equal(asked, site.Requests.Count);
        Assert.Equal(
            [status == 429 ? "rate_limited" : "server_error", "rate_limited", "rate_limited"], await pass.QueryAsync("SELECT last_outcome FROM ingest.feed ORDER BY feed_id"));
        Assert.All(await pass.QueryAsync("SELECT round(extract(epoch FROM next_poll_at - last_polled_at) / 60)::int FROM ingest.feed"), wait => Assert.InRange(int.Parse(wait, null), 299, 301));

        // Nor do the runs of a feed whose user wants it sooner note the same thing again and again.
        var noted = await pass.ScalarAsync("SELECT count(*) FROM ingest.observation");
        await pass.QueryAsync("UPDATE ingest.feed SET last_polled_at = now() - interval '10 minutes'");
        await pass.RunAsync(user);
        Assert.Equal(noted, await pass.ScalarAsync("SELECT count(*) FROM ingest.observation"));
    }

    [Fact]
    public async Task A_host_that_asks_to_be_left_alone_is_by_the_next_process_too()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        site["/feed"] = With(SiteAnswer.Error(429), "Retry-After: 18000");
        site.SetFeed("/other", NewsPages.Rss(site, "/a"));
        await pass.OnceAsync(await pass.SubscribeAsync(site.Url("/feed")));

        await Executable.On(pass.ConnectionString, new KeyValuePair<string, string>("Fetch__MaxRetryWait", "00:00:00")).RunAsync("once", "--feed", site.Url("/other").AbsoluteUri);
        Assert.Equal(0, site.RequestsFor("/other"));
        Assert.Equal("rate_limited|299", await pass.ScalarAsync("SELECT last_outcome, floor(extract(epoch FROM next_poll_at - now()) / 60)::int FROM ingest.feed ORDER BY feed_id DESC LIMIT 1"));

        await pass.QueryAsync("UPDATE ingest.host SET leave_alone_until = now()");
        await Executable.On(pass.ConnectionString).RunAsync("once", "--feed", site.Url("/other").AbsoluteUri);
        Assert.Equal(1, site.RequestsFor("/other"));
    }

    [Theory]
    [InlineData(429, "18000", 300, "/a")]
    [InlineData(503, "18000", 300, "/a")]
    [InlineData(429, "9999999", 1440, "/a")]
    [InlineData(429, "18000", 300, "/robots.txt")]
    [InlineData(503, "18000", 300, "/robots.txt")]
    public async Task Pages_that_a_host_refuses_for_a_time_are_not_due_before(int status, string after, int minutes, string refused)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pages = await LoopbackSite.StartAsync("127.0.0.2");
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        pages["/robots.txt"] = SiteAnswer.Error(404);
        pages[refused] = pages["/b"] = With(SiteAnswer.Error(status), $"Retry-After: {after}");
        site.SetFeed("/feed", NewsPages.Rss(pages, "/a", "/b").Replace("Mon, 02 Nov 2026 10:00:00 GMT", TimeProvider.System.GetUtcNow().AddMinutes(-10).ToString("R", null), StringComparison.Ordinal));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync(feed);

        Assert.Equal(refused == "/a" ? 1 : 0, pages.RequestsFor("/a") + pages.RequestsFor("/b"));
        Assert.All(
            await pass.QueryAsync("SELECT round(extract(epoch FROM next_visit_at - now()) / 60)::int FROM ingest.article"), wait => Assert.InRange(int.Parse(wait, null), minutes - 1, minutes));
        Assert.Equal("2", await pass.ScalarAsync("SELECT count(*) FROM ingest.article"));
    }

    [Fact]
    public async Task What_the_user_set_wins_over_headers_document_and_failures()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site["/feed"] = With(SiteAnswer.Xml(NewsPages.Rss(site, "/a").Replace("<channel>", "<channel><ttl>600</ttl>", StringComparison.Ordinal)), "Cache-Control: max-age=7200");
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.Get<FeedStore>().ChangeAsync(feed, new NewFeed(site.Url("/feed").AbsoluteUri) { PollInterval = TimeSpan.FromMinutes(5) }, TestContext.Current.CancellationToken);

        await pass.OnceAsync(feed);
        Assert.InRange(await MinutesAsync(pass), 4, 5);
        site["/feed"] = SiteAnswer.Error(500);
        await pass.OnceAsync(feed);
        Assert.InRange(await MinutesAsync(pass), 4, 5);

        await pass.Get<FeedStore>().ChangeAsync(feed, new NewFeed(site.Url("/feed").AbsoluteUri) { Cron = "0 0 4 1 1 ?" }, TestContext.Current.CancellationToken);
        await pass.OnceAsync(feed);
        Assert.Equal("01-01 04:00:00", await pass.ScalarAsync("SELECT to_char(next_poll_at AT TIME ZONE 'UTC', 'MM-DD HH24:MI:SS') FROM ingest.feed"));
    }

    [Fact]
    public async Task A_server_that_calls_a_changed_feed_unmodified_hides_nothing_for_long()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, [.. Settings, new("Polling:FullPollEvery", "3")]);
        site["/a"] = site["/b"] = SiteAnswer.Html(NewsPages.Article("Aldermark"));
        site["/feed"] = SiteAnswer.Xml(NewsPages.Rss(site, "/a")) with { ETag = "\"1\"" };
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync(feed);
        site["/feed"] = SiteAnswer.Xml(NewsPages.Rss(site, "/a", "/b")) with { ETag = "\"1\"" };
        for (var poll = 0; poll < 3; poll++)
        {
            Assert.Equal("1", await pass.ScalarAsync("SELECT new_entries FROM ingest.feed"));
            await pass.OnceAsync(feed);
        }

        Assert.Equal("2", await pass.ScalarAsync("SELECT new_entries FROM ingest.feed"));
        Assert.Equal(["200", "304", "304", "200"], await pass.QueryAsync("SELECT http_status FROM ingest.observation WHERE kind = 'feed' ORDER BY observation_id"));
    }

    [Fact]
    public async Task A_feed_that_died_is_still_tried_and_recovers_by_itself()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, Settings);
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site["/feed"] = SiteAnswer.Error(500);
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync(feed);
        await pass.QueryAsync("UPDATE ingest.feed SET failures = 40, failure_weight = 20, failing_since = now() - interval '15 days', next_poll_at = now() - interval '1 second'");
        await pass.RunAsync(feed);
        Assert.Equal("dormant|41", await pass.ScalarAsync("SELECT status, failures FROM ingest.feed"));
        Assert.InRange(await MinutesAsync(pass), (3 * 24 * 60) - 1, 3 * 24 * 60);

        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.QueryAsync("UPDATE ingest.feed SET next_poll_at = now() - interval '1 second'");
        await pass.RunAsync(feed);
        Assert.Equal("active|0|1", await pass.ScalarAsync("SELECT status, failures, new_entries FROM ingest.feed"));
        Assert.InRange(await MinutesAsync(pass), 59, 60);
    }

    private static SiteAnswer With(SiteAnswer answer, string header)
    {
        if (header.Length == 0)
        {
            return answer;
        }

        var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        var written = value.StartsWith('+') ? TimeProvider.System.GetUtcNow().AddMinutes(int.Parse(value, null)).ToString("R", null) : value;
        return answer with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = written } };
    }

    /// <summary>From now to the next poll.</summary>
    private static async Task<double> MinutesAsync(TestPass pass) =>
        double.Parse(await pass.ScalarAsync("SELECT extract(epoch FROM next_poll_at - now()) / 60 FROM ingest.feed"), System.Globalization.CultureInfo.InvariantCulture);
}

using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli.Checks;

/// <summary>Feeds that are each sick in another way: `doctor` of the real executable names the likely reason and what to do.</summary>
public sealed class SickFeedsTests(PostgresServer postgres)
{
    private const string Xml = "Content-Type: application/xml";

    /// <summary>A feed's path, how its last poll ended, and words of the reason and of the advice that only this sickness has.</summary>
    private static readonly (string Path, string Outcome, string Reason, string Advice)[] Sicknesses =
    [
        ("/missing", "not_found", "moved or dropped", "ingest feed discover"),
        ("/gone", "gone", "removed for good", "ingest feed remove"),
        ("/page", "not_a_feed", "not a feed", "It may have gone to http://127.0.0.1:%P/news.xml: `ingest feed add http://127.0.0.1:%P/news.xml`"),
        ("/nothing", "empty", "empty document", "tried again by itself"),
        ("/deep", "parse_error", "broken beyond repair", "Tell the publisher"),
        ("/coding", "bad_encoding", "cannot be decompressed", "Tell the publisher"),
        ("/half", "truncated", "breaks off", "tried again by itself"),
        ("/garbage", "http_error", "does not answer as a web server should", "in a browser"),
        ("/login", "unauthorized", "user name and a password", "FeedCredentials"),
        ("/paid", "paywalled", "subscribers", "FeedCredentials"),
        ("/forbidden", "blocked", "refuses us", "Fetch:Contact"),
        ("/challenge", "challenge", "proof of a human", "Fetch:Contact"),
        ("/closed", "robots_denied", "robots.txt", "Fetch:ObeyRobotsForFeeds"),
        ("/busy", "rate_limited", "too often", "ingest feed add --every"),
        ("/broken", "server_error", "fault", "usually passes"),
        ("/circle", "redirect_loop", "lead nowhere", "ingest feed discover"),
        ("/private", "address_refused", "private network", "Fetch:AllowAddresses"),
        ("/large", "too_large", "larger than the limit", "Fetch:MaxFeedBytes"),
        ("/silent", "timeout", "not in time", "other hosts fail"),
        ("/tls", "tls", "certificate", "in a browser"),
        ("/name", "dns", "does not resolve", "name server"),
        ("/refused", "connection_failed", "would take no connection", "other hosts fail"),
    ];

    private static readonly KeyValuePair<string, string>[] Settings =
        [new("Fetch__HeaderTimeout", "00:00:04"), new("Fetch__MaxRequestsPerHost", "4"), new("Fetch__ObeyRobotsForFeeds", "true"), new("Fetch__MaxRetryWait", "00:00:00")];

    [Fact]
    public async Task Each_is_named_with_its_likely_reason_and_what_to_do()
    {
        await using var server = new HostileServer(PlayAsync);
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = Executable.On(connection, Settings);
        var feeds = Sicknesses.Select(s => server.Url(s.Path).AbsoluteUri.Replace("http:", s.Outcome == "tls" ? "https:" : "http:", StringComparison.Ordinal)).ToList();
        // One at a time: a host that wants to be left alone would be for the others, too.
        var polled = await ingest.RunAsync(["once", .. feeds.Where(f => !f.EndsWith("/busy", StringComparison.Ordinal)).SelectMany(f => new[] { "--feed", f })]);
        Assert.Equal("", polled.Error);
        await ingest.RunAsync("once", "--feed", server.Url("/busy").AbsoluteUri);
        await using var database = NpgsqlDataSource.Create(connection);
        await PretendAsync(database, "/name", "dns");
        await PretendAsync(database, "/refused", "connection_failed");
        var known = (await database.PairsAsync("SELECT feed_id::text, url FROM ingest.feed")).ToDictionary(row => new Uri(row.Second).AbsolutePath, row => row.First);
        var outcomes = (await database.PairsAsync("SELECT url, last_outcome FROM ingest.feed")).ToDictionary(row => new Uri(row.First).AbsolutePath, row => row.Second);

        var said = (await ingest.RunAsync("doctor")).Output.Split('\n');

        Assert.All(Sicknesses, sickness =>
        {
            Assert.Equal(sickness.Outcome, outcomes[sickness.Path]);
            var line = Assert.Single(said, line => line.StartsWith($"warning Feed {known[sickness.Path]}: ", StringComparison.Ordinal));
            Assert.Contains(sickness.Path, line, StringComparison.Ordinal);
            Assert.Contains(sickness.Reason, line, StringComparison.Ordinal);
            Assert.Contains(sickness.Advice.Replace("%P", server.Port.ToString(null, null), StringComparison.Ordinal), line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_feed_that_moved_to_where_another_is_subscribed_is_named_too()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        site.SetFeed("/new", NewsPages.Rss(site, "/a"));
        site["/old"] = SiteAnswer.RedirectTo("/new", 301);
        var ingest = Executable.On(await TestDatabase.MigratedAsync(postgres));
        await ingest.RunAsync("once", "--feed", site.Url("/new").AbsoluteUri);
        await ingest.RunAsync("once", "--feed", site.Url("/old").AbsoluteUri);

        var said = (await ingest.RunAsync("doctor")).Output.Split('\n');

        Assert.Contains(said, line => line.StartsWith($"warning Feed 2: {site.Url("/old")} brings nothing of its own: The feed moved to {site.Url("/new")}, which is subscribed already.", StringComparison.Ordinal)
            && line.Contains("`ingest feed remove 2`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Credentials_that_belong_to_no_feed_are_named_by_their_address()
    {
        await using var site = await LoopbackSite.StartAsync();
        site["/old"] = SiteAnswer.RedirectTo("/new", 301);
        site.SetFeed("/new", NewsPages.Rss(site));
        site.SetFeed("/other", NewsPages.Rss(site));
        var used = new[] { "/old", "/other" }.Select((path, i) => new KeyValuePair<string, string>($"FeedCredentials__Feeds__{i}__Url", site.Url(path).AbsoluteUri));
        var ingest = Executable.On(
            await TestDatabase.MigratedAsync(postgres), [.. used, new("FeedCredentials__Feeds__2__Url", site.Url("/misspelt").AbsoluteUri), new("FeedCredentials__Feeds__2__Cookie", "canary4711")]);
        await ingest.RunAsync("once", "--feed", site.Url("/old").AbsoluteUri, "--feed", site.Url("/other").AbsoluteUri);

        var said = (await ingest.RunAsync("doctor")).Output;

        var line = Assert.Single(said.Split('\n'), line => line.Contains("FeedCredentials", StringComparison.Ordinal));
        Assert.Equal($"warning Feeds: FeedCredentials has something for {site.Url("/misspelt")}, under which no feed is subscribed. Correct its Url to one that `ingest feed show` names.", line);
        Assert.DoesNotContain("canary", said, StringComparison.Ordinal);
    }

    /// <summary>What this machine's network cannot be made to do.</summary>
    private static async Task PretendAsync(NpgsqlDataSource database, string path, string outcome)
    {
        await using var command = database.CreateCommand($"UPDATE ingest.feed SET last_outcome = '{outcome}' WHERE url LIKE '%{path}' AND failures > 0");
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static Task PlayAsync(HostileConnection c) => c.Head.StartsWith('\u0016') ? c.SendAsync("HTTP/1.1 400 X\r\n\r\n") : c.Path switch
    {
        "/robots.txt" => c.AnswerAsync("User-agent: *\nDisallow: /closed"),
        "/gone" => c.AnswerAsync("Gone.", 410),
        "/page" => c.AnswerAsync("<!doctype html><link rel=alternate type=application/rss+xml href=/news.xml><p>Welcome", 200, "Content-Type: text/html"),
        "/news.xml" => c.AnswerAsync("<rss version='2.0'><channel><title>News</title><item><guid isPermaLink='false'>1</guid><title>t</title></item></channel></rss>", 200, Xml),
        "/nothing" => c.AnswerAsync("", 200, Xml),
        "/deep" => c.AnswerAsync("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 100_000)), 200, Xml),
        "/coding" => c.AnswerAsync("no gzip", 200, Xml, "Content-Encoding: gzip"),
        "/half" => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\nConnection: close\r\n\r\n<rss>"),
        "/garbage" => c.SendAsync("SSH-2.0-OpenSSH\r\n\r\n"),
        "/login" => c.AnswerAsync("Who are you?", 401),
        "/paid" => c.AnswerAsync("Pay.", 402),
        "/forbidden" => c.AnswerAsync("No.", 403),
        "/challenge" => c.AnswerAsync("Just a moment.", 403, "cf-mitigated: challenge"),
        "/busy" => c.AnswerAsync("Later.", 429, "Retry-After: 3600"),
        "/broken" or "/name" or "/refused" => c.AnswerAsync("Oh.", 500),
        "/circle" => c.RedirectAsync("/circle"),
        "/private" => c.RedirectAsync("http://10.0.0.1/feed"),
        "/large" => c.ForeverAsync("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss><channel>", new string(' ', 65_536)),
        "/silent" => c.StallAsync(),
        _ => c.AnswerAsync("Nothing.", 404),
    };
}

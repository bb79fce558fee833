using System.Net;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Fetching.Connections;

/// <summary>The real executable in a network of loopback only, led by feeds, links, redirects and names to an address that is not public.</summary>
public sealed class PrivateAddressesTests(PostgresServer postgres)
{
    private const int Names = 4;

    /// <summary>What a visit that was led there may come to; a header cannot hold every spelling, so that some are no addresses any more.</summary>
    private static readonly string[] Refusals = ["address_refused", "dns", "connection_failed", "http_error"];

    [Fact]
    public async Task The_executable_reaches_none_however_it_is_led_there()
    {
        if (!IsolatedNetwork.IsHere)
        {
            var outside = await PostgresServer.ThroughFileAsync(await TestDatabase.MigratedAsync(postgres));
            await IsolatedNetwork.RunAsync(typeof(PrivateAddressesTests), nameof(The_executable_reaches_none_however_it_is_led_there), outside);
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        IsolatedNetwork.AskLoopbackForNames();
        // One address may be visited, the other not; a name changes from the first to the second between robots.txt and the feed.
        await using var names = new FickleNameServer(IPAddress.Parse("127.0.0.2"), IPAddress.Loopback);
        await using var secret = new HostileServer(c => c.AnswerAsync(NewsPages.Article("Secret")));
        await using var site = new HostileServer(PlayAsync, IPAddress.Parse("127.0.0.2"), secret.Port);
        string[] feeds =
        [
            site.Url("/feed").AbsoluteUri, .. Enumerable.Range(0, Spellings(secret.Port).Length).Select(i => site.Url($"/to/{i}").AbsoluteUri),
            .. Enumerable.Range(0, Names).Select(i => $"http://rebind{i}.example:{secret.Port}/feed"),
        ];

        var ended = await Program().RunAsync(["once", .. feeds.SelectMany(feed => new[] { "--feed", feed })]);

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Equal(0, secret.Connections);
        Assert.True(names.Questions > Names, "Names were not asked for.");
        await using var database = NpgsqlDataSource.Create(IsolatedNetwork.Database);
        var stored = await database.PairsAsync("SELECT title, change_class FROM ingest.article_version");
        Assert.NotEmpty(stored);
        Assert.All(stored, row => Assert.Equal("Aldermark", row.First));
        var seen = await database.PairsAsync("SELECT url, outcome FROM ingest.observation");
        var led = seen.Where(row => row.First.Contains("/to/", StringComparison.Ordinal)).ToList();
        Assert.InRange(led.Count, 2 * Spellings(secret.Port).Length, int.MaxValue);
        Assert.All(led, row => Assert.Contains(row.Second, Refusals));
        Assert.Contains(seen, row => row.First.Contains("rebind", StringComparison.Ordinal) && row.Second == "address_refused");
    }

    /// <summary>All that names a further address: of each way one leads to a witness, who may be visited, and the same one to somebody who may not.</summary>
    [Fact]
    public async Task Nothing_in_a_feed_or_on_a_page_leads_the_executable_there()
    {
        if (!IsolatedNetwork.IsHere)
        {
            var outside = await PostgresServer.ThroughFileAsync(await TestDatabase.MigratedAsync(postgres));
            await IsolatedNetwork.RunAsync(typeof(PrivateAddressesTests), nameof(Nothing_in_a_feed_or_on_a_page_leads_the_executable_there), outside);
            return;
        }

        IsolatedNetwork.RaiseLoopback();
        await using var witness = new HostileServer(c => c.AnswerAsync("Nothing.", 404), IPAddress.Parse("127.0.0.3"));
        await using var secret = new HostileServer(c => c.AnswerAsync(NewsPages.Article("Secret")));
        await using var site = new HostileServer(c => LeadAsync(c, witness.Url(""), new Uri($"http://2130706433:{secret.Port}")), IPAddress.Parse("127.0.0.2"));
        var ingest = Program(new KeyValuePair<string, string>("Fetch__AllowAddresses__1", "127.0.0.3/32"));
        string[] both = ["w", "s"];

        var ended = await ingest.RunAsync(["once", .. both.SelectMany(to => Ways.Select(way => site.Url($"/{to}/{way}").AbsoluteUri)).SelectMany(feed => new[] { "--feed", feed })]);
        Assert.True(ended.ExitCode == 0, ended.Error);
        foreach (var to in both)
        {
            await ingest.RunAsync("feed", "backfill", site.Url($"/{to}/archive").AbsoluteUri);
            await ingest.RunAsync("feed", "discover", site.Url($"/{to}/page").AbsoluteUri);
        }

        Assert.Equal(Targets, witness.Heads.Select(head => head.Split(' ')[1]).Where(path => path != "/robots.txt").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(0, secret.Connections);
        await using var database = NpgsqlDataSource.Create(IsolatedNetwork.Database);
        Assert.Empty(await database.TablesThatHoldAsync("Secret"));
    }

    /// <summary>What a feed can be that names a further address.</summary>
    private static readonly string[] Ways = ["moved", "renamed", "index", "page", "archive", "article"];

    private static readonly string[] Targets = ["/alternate", "/archive", "/map", "/moved", "/part-2", "/profile", "/renamed"];

    private static Task LeadAsync(HostileConnection c, Uri witness, Uri secret)
    {
        const string Xml = "Content-Type: application/xml";
        var at = c.Path.Split('/');
        var (to, origin) = (at[1], (at[1] == "w" ? witness : secret).GetLeftPart(UriPartial.Authority));
        return string.Join('/', at[2..]) switch
        {
            "moved" => c.RedirectAsync($"{origin}/moved", 301),
            "renamed" => c.AnswerAsync(Item($"<itunes:new-feed-url>{origin}/renamed</itunes:new-feed-url>", "/good"), 200, Xml),
            "index" => c.AnswerAsync($"<sitemapindex><sitemap><loc>{origin}/map</loc></sitemap></sitemapindex>", 200, Xml),
            "page" => c.AnswerAsync($"<!doctype html><base href='{origin}'><link rel=alternate type=application/rss+xml href=/alternate><p>Moved", 200, "Content-Type: text/html"),
            "archive" => c.AnswerAsync(Item($"<link xmlns='http://www.w3.org/2005/Atom' rel='prev-archive' href='{origin}/archive'/>", "/good"), 200, Xml),
            "article" => c.AnswerAsync(Item("", $"/{to}/story"), 200, Xml),
            "story" => c.AnswerAsync(
                NewsPages.Article("Aldermark").Replace("/author/", $"/{to}/author/", StringComparison.Ordinal).Replace("</head>", $"<link rel=next href='/{to}/story/2'></head>", StringComparison.Ordinal),
                200, "Content-Type: text/html"),
            "story/2" => c.RedirectAsync($"{origin}/part-2"),
            "author/mara-lind" => c.RedirectAsync($"{origin}/profile"),
            _ => c.AnswerAsync("Nothing.", 404),
        };
    }

    private static string Item(string inside, string link) =>
        $"<rss version=\"2.0\"><channel><title>Ways</title>{inside}<item><title>Story</title><link>{link}</link></item></channel></rss>";

    private static string[] Spellings(int port) =>
        [.. GuardedConnectorTests.Spellings.Select(s => new Uri(s.Replace("%P", port.ToString(null, null), StringComparison.Ordinal)).AbsoluteUri)];

    private static Executable Program(params IEnumerable<KeyValuePair<string, string>> settings) => Executable.On(
        IsolatedNetwork.Database,
        [new("Fetch__AllowLoopback", "false"), new("Fetch__AllowAddresses__0", "127.0.0.2/32"), new("Fetch__ConnectTimeout", "00:00:02"), .. settings]);

    private static Task PlayAsync(HostileConnection c)
    {
        var spellings = Spellings(c.Port);
        var number = c.Path.LastIndexOf('/') is var at and > 0 && int.TryParse(c.Path[(at + 1)..], out var n) ? n : 0;
        return c.Path switch
        {
            "/robots.txt" => c.AnswerAsync("User-agent: *\nAllow: /"),
            "/feed" => c.AnswerAsync(Feed(c.Port), 200, "Content-Type: application/rss+xml"),
            "/good" => c.AnswerAsync(NewsPages.Article("Aldermark"), 200, "Content-Type: text/html"),
            _ => c.RedirectAsync(spellings[number]),
        };
    }

    /// <summary>A page that is good, each spelling as a link, and each behind a redirect.</summary>
    private static string Feed(int port)
    {
        var spellings = Spellings(port);
        string[] links = ["/good", .. Enumerable.Range(0, spellings.Length).Select(i => $"/page/to/{i}"), .. spellings];
        var items = links.Select((link, i) => $"<item><title>Story {i}</title><link>{WebUtility.HtmlEncode(link)}</link><guid isPermaLink=\"false\">{i}</guid></item>");
        return $"<rss version=\"2.0\"><channel><title>Ways</title><link>/</link>{string.Concat(items)}</channel></rss>";
    }
}

using System.Net;
using Ingest.Worker.Tests.Infra;
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
            var outside = await PostgresServer.ThroughFileAsync(await postgres.CreateDatabaseAsync());
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

    private static string[] Spellings(int port) =>
        [.. GuardedConnectorTests.Spellings.Select(s => new Uri(s.Replace("%P", port.ToString(null, null), StringComparison.Ordinal)).AbsoluteUri)];

    private static Executable Program() => Executable.On(
        IsolatedNetwork.Database,
        new("Fetch__AllowLoopback", "false"),
        new("Fetch__AllowAddresses__0", "127.0.0.2/32"),
        new("Fetch__ConnectTimeout", "00:00:02"));

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

using System.Diagnostics;
using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Polling;

/// <summary>Feeds that were made to hurt, each polled once by the real executable: each has its outcome, and the good ones are read all the same.</summary>
public sealed class HostileFeedsTests(PostgresServer postgres)
{
    private const string Xml = "Content-Type: application/xml";

    private static readonly Dictionary<string, string> Outcomes = new()
    {
        ["/good"] = "ok",
        ["/deep"] = "parse_error",
        ["/tags"] = "parse_error",
        ["/laughs"] = "ok",
        ["/external"] = "ok",
        ["/attributes"] = "ok",
        ["/control"] = "ok",
        ["/utf-16"] = "ok",
        ["/cut"] = "ok",
        ["/page"] = "not_a_feed",
        ["/json"] = "parse_error",
        ["/nothing"] = "empty",
        ["/bomb"] = "too_large",
        ["/packed"] = "too_large",
        ["/bomb-gzip"] = "too_large",
        ["/bomb-deflate"] = "too_large",
        ["/bomb-zstd"] = "too_large",
        ["/endless"] = "too_large",
        ["/chunks"] = "too_large",
        ["/headers"] = "too_large",
        ["/many-headers"] = "too_large",
        ["/not-http"] = "http_error",
        ["/silent"] = "timeout",
        ["/slow-hints"] = "timeout",
        ["/slow-head"] = "timeout",
        ["/slow-body"] = "timeout",
        ["/half"] = "truncated",
        ["/to-file"] = "address_refused",
        ["/to-ftp"] = "address_refused",
        ["/to-private"] = "address_refused",
        ["/circle"] = "redirect_loop",
        ["/good-too"] = "ok",
    };

    private static readonly KeyValuePair<string, string>[] Hasty =
        [new("Fetch__HeaderTimeout", "00:00:04"), new("Fetch__BodyTimeout", "00:00:05"), new("Fetch__MaxRequestsPerHost", "4")];

    [Fact]
    public async Task Each_has_its_outcome_and_the_good_ones_are_read()
    {
        await using var server = new HostileServer(PlayAsync);
        var connection = await TestDatabase.MigratedAsync(postgres);
        var watch = Stopwatch.StartNew();

        var ended = await Executable.On(connection, Hasty).RunAsync(["once", .. Outcomes.Keys.SelectMany(path => new[] { "--feed", server.Url(path).AbsoluteUri })]);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(90));
        await using var database = NpgsqlDataSource.Create(connection);
        var seen = await database.PairsAsync("SELECT f.url, o.outcome FROM ingest.observation o JOIN ingest.feed f USING (feed_id) WHERE o.article_id IS NULL");
        Assert.True(seen.Count > 0, ended.Error);
        Assert.Equal(Outcomes.OrderBy(o => o.Key), seen.ToDictionary(row => new Uri(row.First).AbsolutePath, row => row.Second).OrderBy(o => o.Key));
        var titles = (await database.PairsAsync("SELECT coalesce(title, ''), url FROM ingest.feed")).Select(row => row.First).ToList();
        Assert.Contains("Grüße", titles);
        Assert.DoesNotContain(titles, title => title.Contains("root:", StringComparison.Ordinal) || title.Length > 10_000);
        Assert.DoesNotContain(server.Heads, head => head.StartsWith("GET /entity", StringComparison.Ordinal));
    }

    private static Task PlayAsync(HostileConnection c) => c.Path switch
    {
        "/good" or "/good-too" => c.AnswerAsync(Rss("<title>Good</title>"), 200, Xml),
        "/deep" => c.AnswerAsync("<rss><channel>" + Repeat("<a>", 200_000), 200, Xml),
        "/tags" => c.AnswerAsync("<rss><channel>" + Repeat("<a/>", 1_000_000), 200, Xml),
        "/laughs" => c.AnswerAsync(Laughs() + Rss("<title>&l9;</title>"), 200, Xml),
        "/external" => c.AnswerAsync($"<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'><!ENTITY h SYSTEM 'http://127.0.0.1:{c.Port}/entity'>]>" + Rss("<title>&f;&h;</title>"), 200, Xml),
        "/attributes" => c.AnswerAsync(Rss("<title>A</title><x " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}='1' ")) + "/>"), 200, Xml),
        "/control" => c.AnswerAsync(Rss("<title>\u0000\u0001&#0;&#xD800;\uFFFE\u202EC</title>"), 200, Xml),
        "/utf-16" => c.AnswerAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Rss("<title>Grüße</title>"))], 200, Xml),
        "/cut" => c.AnswerAsync(Rss("<title>Cut</title>")[..^20], 200, Xml),
        "/page" => c.AnswerAsync("<!doctype html><title>Log in</title><form><input type=password></form>", 200, "Content-Type: text/html"),
        "/json" => c.AnswerAsync("{\"items\":" + new string('[', 100_000), 200, "Content-Type: application/json"),
        "/nothing" => c.AnswerAsync("", 200, Xml),
        "/bomb" => c.AnswerAsync(Encoded.Bomb("br", 64), 200, Xml, "Content-Encoding: br"),
        "/packed" => c.AnswerAsync(Encoded.Bomb("gzip", 64), 200, "Content-Type: application/gzip"),
        "/bomb-gzip" => c.AnswerAsync(Encoded.Bomb("gzip", 64), 200, Xml, "Content-Encoding: gzip"),
        "/bomb-deflate" => c.AnswerAsync(Encoded.Bomb("deflate", 64), 200, Xml, "Content-Encoding: deflate"),
        "/bomb-zstd" => c.AnswerAsync(Encoded.Bomb("zstd", 64), 200, Xml, "Content-Encoding: zstd"),
        "/endless" => c.ForeverAsync("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss><channel>", Repeat("<item><title>x</title></item>", 2_000)),
        "/chunks" => c.ForeverAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "10000\r\n" + Repeat("x", 0x10000) + "\r\n"),
        "/headers" => c.ForeverAsync("HTTP/1.1 200 OK\r\n", Repeat("A: b\r\n", 10_000)),
        "/many-headers" => c.SendAsync("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"A{i}: b\r\n")) + "Content-Length: 1\r\n\r\n<"),
        "/not-http" => c.SendAsync("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
        "/silent" => c.StallAsync(),
        "/slow-hints" => c.DripAsync("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"),
        "/slow-head" => c.DripAsync("A"),
        "/slow-body" => DripAsync(c),
        "/half" => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\nConnection: close\r\n\r\n" + Rss("<title>Half</title>")),
        "/to-file" => c.RedirectAsync("file:///etc/passwd"),
        "/to-ftp" => c.RedirectAsync($"ftp://127.0.0.1:{c.Port}/x"),
        "/to-private" => c.RedirectAsync($"http://0.0.0.0:{c.Port}/good"),
        "/circle" => c.RedirectAsync("/circle"),
        _ => c.AnswerAsync("Nothing.", 404),
    };

    private static async Task DripAsync(HostileConnection c)
    {
        await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n\r\n<rss><channel>");
        await c.DripAsync(" ");
    }

    private static string Rss(string inside) => $"<rss version='2.0'><channel>{inside}<item><guid isPermaLink='false'>1</guid><title>t</title></item></channel></rss>";

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Laughs() =>
        "<!DOCTYPE rss [<!ENTITY l0 'ha'>" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} '{Repeat($"&l{i - 1};", 10)}'>")) + "]>";
}

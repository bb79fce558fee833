using System.Diagnostics;
using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Pipeline;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>A feed whose entries each lead into another trap, read by the whole program on a real database.</summary>
public sealed class HostileSiteTests(PostgresServer postgres)
{
    private const string Html = "Content-Type: text/html; charset=utf-8";

    /// <summary>The path of each trap, and the outcome that its observation must have.</summary>
    private static readonly Dictionary<string, string> Traps = new()
    {
        ["/good-1"] = "ok",
        ["/missing"] = "not_found",
        ["/gone"] = "gone",
        ["/login"] = "unauthorized",
        ["/paid"] = "paywalled",
        ["/forbidden"] = "blocked",
        ["/challenge"] = "challenge",
        ["/broken"] = "server_error",
        ["/circle"] = "redirect_loop",
        ["/to-ftp"] = "address_refused",
        ["/to-private"] = "address_refused",
        ["/bomb"] = "too_large",
        ["/endless"] = "too_large",
        ["/headers"] = "too_large",
        ["/silent"] = "timeout",
        ["/stalled"] = "timeout",
        ["/cut"] = "truncated",
        ["/cut-gzip"] = "bad_encoding",
        ["/unknown-coding"] = "bad_encoding",
        ["/pdf"] = "not_html",
        ["/empty"] = "empty",
        ["/noarchive"] = "keeping_forbidden",
        ["/closed"] = "robots_denied",
        ["/good-2"] = "ok",
    };

    [Fact]
    public async Task Gives_each_trap_its_outcome_and_still_stores_the_articles_between_them()
    {
        await using var server = new HostileServer(PlayAsync);
        await using var pass = await TestPass.StartAsync(postgres,
        [
            new("Fetch:ConnectTimeout", "00:00:00.3"), new("Fetch:HeaderTimeout", "00:00:00.7"), new("Fetch:BodyTimeout", "00:00:03"), new("Fetch:StallTimeout", "00:00:01"),
        ]);
        var feed = await pass.SubscribeAsync(server.Url("/feed"));
        var watch = Stopwatch.StartNew();

        await pass.OnceAsync(feed);

        var rows = await pass.QueryAsync("SELECT url, outcome FROM ingest.observation WHERE article_id IS NOT NULL");
        var seen = rows.Select(row => row.Split('|')).ToDictionary(row => new Uri(row[0]).AbsolutePath, row => row[1]);
        Assert.Equal(Traps.OrderBy(t => t.Key), seen.OrderBy(t => t.Key));
        Assert.Equal(["Aldermark", "Bellhaven"], await pass.QueryAsync("SELECT title FROM ingest.article_version ORDER BY title"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(40));
    }

    private static Task PlayAsync(HostileConnection c) => c.Path switch
    {
        "/feed" => c.AnswerAsync(Feed(c.Port), 200, "Content-Type: application/rss+xml"),
        "/robots.txt" => c.AnswerAsync("User-agent: *\nDisallow: /closed"),
        "/good-1" => c.AnswerAsync(NewsPages.Article("Aldermark"), 200, Html),
        "/good-2" => c.AnswerAsync(Encoded.With("br", Encoding.UTF8.GetBytes(NewsPages.Article("Bellhaven"))), 200, Html, "Content-Encoding: br"),
        "/gone" => c.AnswerAsync("Gone.", 410),
        "/login" => c.AnswerAsync("Who are you?", 401),
        "/paid" => c.AnswerAsync("Pay.", 402),
        "/forbidden" => c.AnswerAsync("No.", 403),
        "/challenge" => c.AnswerAsync("Just a moment.", 403, "cf-mitigated: challenge"),
        "/broken" => c.AnswerAsync("Oh.", 500),
        "/circle" => c.RedirectAsync("/circle"),
        "/to-ftp" => c.RedirectAsync($"ftp://127.0.0.1:{c.Port}/x"),
        "/to-private" => c.RedirectAsync($"http://0.0.0.0:{c.Port}/good-1"),
        "/bomb" => c.AnswerAsync(Encoded.Bomb("br", 64), 200, Html, "Content-Encoding: br"),
        "/endless" => c.ForeverAsync("HTTP/1.1 200 OK\r\n\r\n", new string('x', 65_536)),
        "/headers" => c.ForeverAsync("HTTP/1.1 200 OK\r\n", "A: b\r\n"),
        "/silent" => c.StallAsync(),
        "/stalled" => StallAsync(c),
        "/cut" => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n<!doctype html>"),
        "/cut-gzip" => c.AnswerAsync(Encoded.With("gzip", Encoding.UTF8.GetBytes(NewsPages.Article("Cut")))[..^20], 200, Html, "Content-Encoding: gzip"),
        "/unknown-coding" => c.AnswerAsync("x", 200, Html, "Content-Encoding: secret"),
        "/pdf" => c.AnswerAsync("%PDF-1.7", 200, Html),
        "/empty" => c.AnswerAsync("", 200, Html),
        "/noarchive" => c.AnswerAsync(NewsPages.Article("Unkept"), 200, Html, "X-Robots-Tag: noarchive"),
        _ => c.AnswerAsync("Nothing.", 404),
    };

    private static async Task StallAsync(HostileConnection c)
    {
        await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<!doctype html>");
        await c.StallAsync();
    }

    private static string Feed(int port)
    {
        var items = Traps.Keys.Select(path => $"<item><title>About {path}</title><link>http://127.0.0.1:{port}{path}</link><guid>{path}</guid></item>");
        return $"<rss version=\"2.0\"><channel><title>Traps</title><link>http://127.0.0.1:{port}/</link><description>x</description>{string.Concat(items)}</channel></rss>";
    }
}

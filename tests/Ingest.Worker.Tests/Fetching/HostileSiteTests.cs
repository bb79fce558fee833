using System.Diagnostics;
using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>A feed whose entries each lead into another trap, read by the real executable on a real database.</summary>
public sealed class HostileSiteTests(PostgresServer postgres)
{
    /// <summary>A subscriber's cookie, which must be nowhere but in the requests.</summary>
    private const string Canary = "canary4711";

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
        var connection = await TestDatabase.MigratedAsync(postgres);
        var watch = Stopwatch.StartNew();

        var ended = await Program(connection, server).RunAsync("once", "--feed", server.Url("/feed").AbsoluteUri);

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(40));
        await using var database = NpgsqlDataSource.Create(connection);
        var seen = await database.PairsAsync("SELECT url, outcome FROM ingest.observation WHERE article_id IS NOT NULL");
        Assert.Equal(Traps.OrderBy(t => t.Key), seen.ToDictionary(row => new Uri(row.First).AbsolutePath, row => row.Second).OrderBy(t => t.Key));
        var stored = await database.PairsAsync("SELECT title, change_class FROM ingest.article_version");
        Assert.Equal(["Aldermark", "Bellhaven"], stored.Select(row => row.First).Order());
        Assert.All(server.Heads.Where(h => !h.StartsWith("GET /robots.txt", StringComparison.Ordinal)), head => Assert.Contains(Canary, head, StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, ended.Output + ended.Error, StringComparison.Ordinal);
        Assert.Empty(await database.TablesThatHoldAsync(Canary));
    }

    private static Executable Program(string connection, HostileServer server) => new(
    [
        new("ConnectionStrings__Database", connection), new("Storage__MigrateOnStart", "true"),
        new("Fetch__AllowLoopback", "true"), new("Fetch__MinHostPause", "00:00:00"), new("Fetch__PauseFactor", "0"),
        new("Fetch__ConnectTimeout", "00:00:00.3"), new("Fetch__HeaderTimeout", "00:00:01"), new("Fetch__BodyTimeout", "00:00:03"), new("Fetch__StallTimeout", "00:00:01"),
        new("FeedCredentials__Feeds__0__Url", server.Url("/feed").AbsoluteUri), new("FeedCredentials__Feeds__0__Cookie", "session=" + Canary),
    ]);

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

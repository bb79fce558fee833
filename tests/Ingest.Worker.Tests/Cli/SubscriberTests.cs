using System.Text.Json;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>A site that shows nothing without a login, by the real executable, whose credentials are in a file that a secret store mounts.</summary>
public sealed class SubscriberTests(PostgresServer postgres) : IDisposable
{
    private const string Secret = "canary0815";

    private readonly string folder = Directory.CreateTempSubdirectory("ingest-secret-").FullName;

    [Fact]
    public async Task Is_let_in_from_subscribing_to_older_pages_also_after_the_feed_moved()
    {
        var moved = false;
        await using var server = new HostileServer(c => IsLetIn(c) ? PlayAsync(c, moved) : c.AnswerAsync("Who are you?", 401));
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = await WithSecretAsync(connection, server.Url("/feed"));
        var feed = server.Url("/feed").AbsoluteUri;

        var added = await ingest.RunAsync("feed", "add", "--yes", feed);
        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Contains("First article: Aldermark", added.Output, StringComparison.Ordinal);
        Assert.Contains("\n  The ministers of the two coastal states met in Aldermark", added.Output, StringComparison.Ordinal);
        var read = await ingest.RunAsync("once");
        moved = true;
        var again = await ingest.RunAsync("once");
        var later = await ingest.RunAsync("once");
        var older = await ingest.RunAsync("feed", "backfill", feed);

        Assert.StartsWith("1 new entries in 2 pages; 1 were known.", older.Output, StringComparison.Ordinal);
        var story = JsonDocument.Parse((await ingest.RunAsync("feed", "show", feed, "--json")).Output).RootElement;
        Assert.Equal(["ok", "ok", "ok"], story.GetProperty("polls").EnumerateArray().Select(poll => poll.GetProperty("outcome").GetString()));
        Assert.Equal(server.Url("/news/feed").AbsoluteUri, story.GetProperty("url").GetString());
        await AssertSecretIsNowhereAsync(connection, [added, read, again, later, older]);
    }

    [Fact]
    public async Task Is_let_in_where_a_site_or_an_index_of_sitemaps_leads_to_the_feed()
    {
        await using var server = new HostileServer(c => IsLetIn(c) || c.Path == "/" ? PlayAsync(c, moved: false) : c.AnswerAsync("Who are you?", 401));
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = await WithSecretAsync(connection, server.Url("/feed"), server.Url("/maps/index.xml"));

        var site = await ingest.RunAsync("feed", "add", "--yes", server.Url("/").AbsoluteUri);
        Assert.Equal((0, ""), (site.ExitCode, site.Error));
        Assert.Contains("First article: Aldermark", site.Output, StringComparison.Ordinal);
        var index = await ingest.RunAsync("once", "--feed", server.Url("/maps/index.xml").AbsoluteUri);

        Assert.Equal((0, ""), (index.ExitCode, index.Error));
        await using var database = NpgsqlDataSource.Create(connection);
        Assert.Equal(("1", "Aldermark"), Assert.Single(await database.PairsAsync("SELECT number::text, title FROM ingest.article_version")));
        await AssertSecretIsNowhereAsync(connection, [site, index]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool IsLetIn(HostileConnection c) =>
        c.Path == "/robots.txt" || (c.Head.Contains("Authorization: Basic ", StringComparison.Ordinal) && c.Head.Contains($"X-Api-Key: {Secret}", StringComparison.Ordinal));

    private static Task PlayAsync(HostileConnection c, bool moved) => c.Path switch
    {
        "/" => c.AnswerAsync("<!doctype html><link rel=alternate type=application/rss+xml href=/feed><p>Welcome, please log in.", 200, "Content-Type: text/html"),
        "/feed" when moved => c.RedirectAsync("/news/feed", 301),
        "/feed" or "/news/feed" => c.AnswerAsync(Rss(c, "/a"), 200, "Content-Type: application/rss+xml"),
        "/news/feed?paged=2" => c.AnswerAsync(Rss(c, "/b"), 200, "Content-Type: application/rss+xml"),
        "/maps/index.xml" => c.AnswerAsync($"<sitemapindex><sitemap><loc>http://127.0.0.1:{c.Port}/maps/today.xml</loc></sitemap></sitemapindex>", 200, "Content-Type: application/xml"),
        "/maps/today.xml" => c.AnswerAsync($"<urlset><url><loc>http://127.0.0.1:{c.Port}/a</loc><lastmod>2026-11-20</lastmod></url></urlset>", 200, "Content-Type: application/xml"),
        "/a" or "/b" => c.AnswerAsync(NewsPages.Article("Aldermark"), 200, "Content-Type: text/html"),
        _ => c.AnswerAsync("Nothing.", 404),
    };

    private static string Rss(HostileConnection c, string path) =>
        $"<rss version='2.0'><channel><title>Members</title><item><title>About {path}</title><link>http://127.0.0.1:{c.Port}{path}</link></item></channel></rss>";

    private async Task<Executable> WithSecretAsync(string connection, params Uri[] feeds)
    {
        var file = Path.Combine(folder, "credentials.json");
        var entries = feeds.Select(feed => new { Url = feed.AbsoluteUri, UserName = "reader", Password = Secret, Headers = new Dictionary<string, string> { ["X-Api-Key"] = Secret } });
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(entries), TestContext.Current.CancellationToken);
        return Executable.On(connection, new KeyValuePair<string, string>("FeedCredentials__File", file));
    }

    private static async Task AssertSecretIsNowhereAsync(string connection, IEnumerable<Executable.Ended> ended)
    {
        Assert.All(ended, e => Assert.DoesNotContain(Secret, e.Output + e.Error, StringComparison.Ordinal));
        await using var database = NpgsqlDataSource.Create(connection);
        Assert.Empty(await database.TablesThatHoldAsync(Secret));
    }
}

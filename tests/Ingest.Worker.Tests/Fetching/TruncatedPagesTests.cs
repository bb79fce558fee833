using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>Articles that come whole at first and end early at the next visit, in every framing and coding, read by the real executable.</summary>
public sealed class TruncatedPagesTests(PostgresServer postgres)
{
    private static readonly string Text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"word{i * 7919 % 10_007} "));

    /// <summary>The path of each case: half of the body, or all but its last bytes.</summary>
    private static readonly string[] Paths =
    [
        .. from framing in Truncation.Framings from coding in Truncation.Codings from part in (string[])["half", "end"] select $"/{framing.Replace(' ', '-')}/{coding}/{part}",
        "/length/identity/half", "/unfinished-chunks/identity/half",
    ];

    [Fact]
    public async Task None_is_stored_as_a_version_of_its_article()
    {
        var isCut = false;
        await using var server = new HostileServer(c => PlayAsync(c, isCut));
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = Executable.On(connection);

        var whole = await ingest.RunAsync("once", "--feed", server.Url("/feed").AbsoluteUri);
        isCut = true;
        var cut = await ingest.RunAsync("once");

        Assert.True(whole.ExitCode == 0 && cut.ExitCode == 0, whole.Error + cut.Error);
        await using var database = NpgsqlDataSource.Create(connection);
        var stored = await database.PairsAsync("SELECT url, versions::text FROM read.article");
        Assert.Equal(Paths.Order(StringComparer.Ordinal), stored.Select(row => new Uri(row.First).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.All(stored, row => Assert.Equal("1", row.Second));
        var seen = await database.PairsAsync("SELECT url, outcome FROM read.observation WHERE kind = 'page' AND outcome <> 'ok'");
        Assert.Equal(Paths.Length, seen.Count);
        Assert.All(seen, row => Assert.Contains(row.Second, (string[])["truncated", "bad_encoding"]));
    }

    [Fact]
    public async Task A_page_and_a_feed_of_which_nothing_says_where_they_end_are_not_taken_for_whole_without_their_last_tags()
    {
        var isCut = true;
        string[] paths = ["/cut-once", "/never-closed"];
        await using var server = new HostileServer(c => CloseAsync(c, paths, isCut));
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = Executable.On(connection);
        await ingest.RunAsync("once", "--feed", server.Url("/feed").AbsoluteUri);
        Assert.All(await database.PairsAsync("SELECT url, outcome FROM read.observation WHERE kind = 'page'"), row => Assert.Equal("truncated", row.Second));
        isCut = false;

        await ingest.RunAsync("once");

        // What comes without its end again has none.
        var stored = await database.PairsAsync("SELECT a.url, v.body FROM ingest.article a JOIN ingest.article_version v USING (article_id)");
        Assert.Equal(paths, stored.Select(row => new Uri(row.First).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.All(stored, row => Assert.Contains("rot on the quays", row.Second, StringComparison.Ordinal));
        // A feed that may have been cut is asked for in full, and one that was whole by its tag.
        await ingest.RunAsync("once");
        Assert.Equal([false, false, true], server.Heads.Where(head => head.StartsWith("GET /feed ", StringComparison.Ordinal)).Select(head => head.Contains("If-None-Match", StringComparison.Ordinal)));
    }

    /// <summary>As the first version of HTTP had it: the end of the connection is the end of the body.</summary>
    private static Task CloseAsync(HostileConnection c, string[] paths, bool isCut)
    {
        var items = paths.Select(path => $"<item><title>About {path}</title><link>{path}</link><guid isPermaLink=\"false\">{path}</guid></item>");
        var page = NewsPages.Article("About " + c.Path);
        var (type, whole) = c.Path switch
        {
            "/feed" => ("application/rss+xml", $"<rss version=\"2.0\"><channel><title>Cut</title>{string.Concat(items)}</channel></rss>"),
            "/never-closed" => ("text/html", page[..page.IndexOf("</article>", StringComparison.Ordinal)]),
            "/cut-once" => ("text/html", page),
            _ => ("text/plain", ""),
        };
        var sent = isCut && c.Path == "/cut-once" ? whole[..(whole.Length * 2 / 3)] : isCut && c.Path == "/feed" ? whole[..^6] : whole;
        return c.SendAsync($"HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"1\"\r\nContent-Type: {type}; charset=utf-8\r\n\r\n{sent}");
    }

    private static Task PlayAsync(HostileConnection c, bool isCut)
    {
        if (c.Path == "/feed")
        {
            var items = Paths.Select(path => $"<item><title>About {path}</title><link>{path}</link><guid isPermaLink=\"false\">{path}</guid></item>");
            return c.AnswerAsync($"<rss version=\"2.0\"><channel><title>Cut</title>{string.Concat(items)}</channel></rss>", 200, "Content-Type: application/rss+xml");
        }

        if (c.Path.Split('/') is not [_, var framing, var coding, var part])
        {
            return c.AnswerAsync("Nothing.", 404);
        }

        var page = Encoding.UTF8.GetBytes(NewsPages.Article("About " + c.Path, Text));
        var body = coding == "identity" ? page : Encoded.With(coding, page);
        if (!isCut)
        {
            return c.AnswerAsync(body, 200, "Content-Type: text/html; charset=utf-8", $"Content-Encoding: {(coding == "zlib" ? "deflate" : coding)}");
        }

        return Truncation.SendAsync(c, framing.Replace('-', ' '), part == "half" ? body[..(body.Length / 2)] : body[..^3], body.Length, coding);
    }
}

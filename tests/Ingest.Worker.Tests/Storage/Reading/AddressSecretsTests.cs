using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Pipeline;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>A user name and password in an address that a feed or a page gives are not stored; where a redirect or a user's SQL has them they are used, and shown to no reader.</summary>
public sealed class AddressSecretsTests(PostgresServer postgres)
{
    private const string Canary = "canary4711";

    [Fact]
    public async Task No_table_has_them()
    {
        await using var server = new HostileServer(PlayAsync);
        await using var pass = await TestPass.StartAsync(postgres);
        await pass.SubscribeAsync(server.Url("/feed"));
        await pass.QueryAsync("ALTER TABLE ingest.feed_entry ADD CHECK (title <> 'Three')");
        await pass.OnceAsync();

        Assert.Contains(server.Heads, head => head.StartsWith("GET /moved ", StringComparison.Ordinal) && head.Contains("Authorization: Basic ", StringComparison.Ordinal));
        Assert.Equal("2", await pass.ScalarAsync("SELECT count(*) FROM read.article WHERE versions = 1"));
        Assert.Equal("1", await pass.ScalarAsync("SELECT count(*) FROM read.dead_letter"));
        var columns = await pass.QueryAsync("SELECT table_schema || '.' || table_name || '.' || quote_ident(column_name) FROM information_schema.columns WHERE table_schema IN ('ingest', 'read') ORDER BY 1");
        var showing = new List<string>();
        foreach (var column in columns.Select(column => column.Split('.')))
        {
            if (await pass.ScalarAsync($"SELECT count(*) FROM {column[0]}.{column[1]} WHERE {column[2]}::text LIKE '%{Canary}%'") != "0")
            {
                showing.Add(string.Join('.', column));
            }
        }

        Assert.InRange(columns.Count, 200, 1_000);
        Assert.True(showing.Count == 0, string.Join(", ", showing));
    }

    /// <summary>Commands take no such address; a user's SQL does.</summary>
    [Fact]
    public async Task No_command_shows_those_of_a_feed()
    {
        await using var server = new HostileServer(PlayAsync);
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = Npgsql.NpgsqlDataSource.Create(connection);
        var ingest = Executable.On(connection);
        var feeds = new[] { "feed", "members" }.Select(path => $"http://joe:{Canary}@127.0.0.1:{server.Port}/{path}").ToList();
        foreach (var url in feeds)
        {
            await database.PairsAsync($"WITH p AS (INSERT INTO ingest.publisher (domain, name, first_seen_at) VALUES ('{url[^4..]}.example', 'Press', now()) RETURNING publisher_id) INSERT INTO ingest.feed (publisher_id, url) SELECT publisher_id, '{url}' FROM p");
        }

        var shown = new System.Text.StringBuilder();
        string[][] commands =
        [
            ["once"], ["feed", "list"], ["feed", "list", "--json"], ["feed", "show", "1"], ["feed", "show", "1", "--json"], ["feed", "show", "2"], ["feed", "backfill", "1"], ["feed", "backfill", "2"],
            ["feed", "pause", "1"], ["feed", "resume", "1"], ["feed", "export"], ["doctor"], ["diff", "1"], ["feed", "remove", "2"],
        ];
        foreach (var command in commands)
        {
            var ended = await ingest.RunAsync(command);
            shown.Append(string.Join(' ', command)).Append(": ").Append(ended.Output).Append(ended.Error).Append('\n');
        }

        var showing = shown.ToString().Split('\n').Where(line => line.Contains(Canary, StringComparison.Ordinal)).ToList();
        Assert.True(showing.Count == 0, string.Join('\n', showing));
        Assert.Contains($"http://127.0.0.1:{server.Port}/members", shown.ToString(), StringComparison.Ordinal);
    }

    private static Task PlayAsync(HostileConnection c)
    {
        var origin = $"http://joe:{Canary}@127.0.0.1:{c.Port}";
        return c.Path switch
        {
            "/feed" => c.AnswerAsync(
                $"<rss version='2.0'><channel><title>Press</title><link>{origin}/</link><item><title>One</title><link>{origin}/one</link><guid>{origin}/one</guid></item>"
                + $"<item><title>Two</title><link>{origin}/two</link><guid isPermaLink='false'>2</guid></item>"
                + $"<item><title>Three</title><link>{origin}/three</link></item><atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub' href='{origin}/hub'/></channel></rss>",
                200,
                "Content-Type: application/rss+xml"),
            "/one" => c.RedirectAsync($"{origin}/moved", 301),
            "/two" => c.RedirectAsync($"{origin}/moved-too", 302),
            "/moved" or "/moved-too" when c.Head.Contains("Authorization: Basic ", StringComparison.Ordinal) => c.AnswerAsync(
                NewsPages.Article(c.Path[1..], bio: "Mara Lind writes about harbours and treaties for the Harbour Desk and lives by the sea.")
                    .Replace("href=\"/author/", $"href=\"{origin}/author/", StringComparison.Ordinal)
                    .Replace("<head>", $"<head><link rel=canonical href='{origin}{c.Path}'>", StringComparison.Ordinal),
                200,
                "Content-Type: text/html"),
            "/robots.txt" => c.AnswerAsync("Nothing.", 404),
            _ => c.AnswerAsync("Who are you?", 401),
        };
    }
}

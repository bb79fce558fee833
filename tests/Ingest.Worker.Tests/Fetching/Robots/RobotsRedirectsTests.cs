using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Fetching.Robots;

/// <summary>robots.txt behind redirects, asked for by the real executable.</summary>
public sealed class RobotsRedirectsTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("/five", "/closed robots_denied", "/open ok")]
    [InlineData("/private", "/closed address_refused", "/open address_refused")]
    [InlineData("/robots.txt", "/closed ok", "/open ok")]
    public async Task Redirects_are_followed_but_not_round_in_circles_nor_into_a_private_network(string target, params string[] outcomes)
    {
        await using var server = new HostileServer(c => PlayAsync(c, target));
        var connection = await TestDatabase.MigratedAsync(postgres);

        var ended = await Executable.On(connection).RunAsync("once", "--feed", server.Url("/feed").AbsoluteUri);

        Assert.True(ended.ExitCode == 0, ended.Error);
        await using var database = NpgsqlDataSource.Create(connection);
        var seen = await database.PairsAsync("SELECT url, outcome FROM read.observation WHERE article_id IS NOT NULL AND kind = 'page'");
        Assert.Equal(outcomes.Order(StringComparer.Ordinal), seen.Select(row => $"{new Uri(row.First).AbsolutePath} {row.Second}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(server.Heads, head => head.Contains("GET /secret", StringComparison.Ordinal));
    }

    private static Task PlayAsync(HostileConnection c, string target) => c.Path switch
    {
        "/robots.txt" => c.RedirectAsync(target),
        "/five" => c.RedirectAsync("/2"),
        "/2" or "/3" => c.RedirectAsync($"/{(char)(c.Path[1] + 1)}"),
        "/4" => c.AnswerAsync("User-agent: *\nDisallow: /closed"),
        "/private" => c.RedirectAsync($"http://0.0.0.0:{c.Port}/secret"),
        "/secret" => c.AnswerAsync("User-agent: *\nDisallow: /"),
        "/feed" => c.AnswerAsync(
            "<rss version=\"2.0\"><channel><title>Two</title><item><title>a</title><link>/open</link></item><item><title>b</title><link>/closed</link></item></channel></rss>",
            200, "Content-Type: application/rss+xml"),
        _ => c.AnswerAsync(NewsPages.Article("About " + c.Path), 200, "Content-Type: text/html; charset=utf-8"),
    };
}

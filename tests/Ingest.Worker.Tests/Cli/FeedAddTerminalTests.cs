using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>`feed add` with somebody at a terminal, by the real executable.</summary>
public sealed class FeedAddTerminalTests(PostgresServer postgres)
{
    private const string Question = "Subscribe?";

    [Theory]
    [InlineData("y", 0, "Subscribed: ", 1)]
    [InlineData("n", 1, "Not subscribed", 0)]
    public async Task It_shows_what_the_feed_brings_and_does_what_is_answered(string answer, int exitCode, string said, int feeds)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "`script` (util-linux, bsdutils), which makes a terminal, is not installed.");
        await using var site = await LoopbackSite.StartAsync();
        site.SetHtml("/1", NewsPages.Article("Alder&#27;[31mmark", bio: "Mara Lind writes about harbours and fish for this newspaper."));
        site.SetFeed("/feed", NewsPages.Rss(site, Enumerable.Range(1, 7).Select(i => $"/{i}")));
        site.SetHtml("/", "<!doctype html><html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\"></head></html>");
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = Executable.On(connection, new("TERM", "xterm"), new("COLUMNS", "200"));
        Assert.Equal(0, (await ingest.RunAsync("migrate")).ExitCode);
        using var process = ingest.StartOnTerminal("feed", "add", site.Url().AbsoluteUri);

        var shown = await ReadUntilAsync(process.StandardOutput, Question);
        await process.StandardInput.WriteAsync(answer + "\r");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var after = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Harbour Desk", shown, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 5), i => Assert.Contains($"About /{i}", shown, StringComparison.Ordinal));
        Assert.DoesNotContain("About /6", shown, StringComparison.Ordinal);
        Assert.Contains("First article:", shown, StringComparison.Ordinal);
        Assert.Contains("Mara Lind: Mara Lind writes about harbours", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Alder\u001B", shown, StringComparison.Ordinal);
        Assert.Contains(said, after, StringComparison.Ordinal);
        Assert.Equal(exitCode, process.ExitCode);
        await using var database = NpgsqlDataSource.Create(connection);
        Assert.Equal(feeds, (await database.PairsAsync("SELECT url, coalesce(title, '') FROM ingest.feed")).Count);
    }

    private static async Task<string> ReadUntilAsync(StreamReader output, string mark)
    {
        var text = new StringBuilder();
        var buffer = new char[4_096];
        while (!text.ToString().Contains(mark, StringComparison.Ordinal) && await output.ReadAsync(buffer, TestContext.Current.CancellationToken) is var read and > 0)
        {
            text.Append(buffer, 0, read);
        }

        Assert.Contains(mark, text.ToString(), StringComparison.Ordinal);
        return text.ToString();
    }
}

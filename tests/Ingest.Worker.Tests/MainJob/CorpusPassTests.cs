using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.CorpusSite;
using Ingest.Worker.Tests.Infra;
using Npgsql;

namespace Ingest.Worker.Tests.MainJob;

/// <summary>Two hundred real pages on loopback, the real executable, a real database.</summary>
[Collection(nameof(Alone))]
public sealed partial class CorpusPassTests(PostgresServer postgres, ITestOutputHelper output)
{
    private const int Pages = 200;

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_in_the_middle_and_started_again_it_stores_each_page_once_and_nothing_more_the_next_time()
    {
        var corpora = Shared.Require("corpora");
        await using var site = await CorpusServer.StartAsync(CorpusPage.Sample(corpora, Pages), port: 0, Ct);
        var connection = await postgres.CreateDatabaseAsync();
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = Executable.On(connection, new("Fetch__MaxRequestsPerHost", "8"), new("Fetch__ObeyKeepingRules", "false"));
        string[] once = ["once", .. site.FeedUrls.SelectMany(feed => new[] { "--feed", feed })];
        Assert.Equal(0, (await ingest.RunAsync("migrate")).ExitCode);
        var stored = await KillInTheMiddleAsync(ingest, once, database);
        Assert.InRange(stored, 1, Pages - 1);

        var second = await ingest.RunAsync(once);

        Assert.Equal(0, second.ExitCode);
        output.WriteLine(second.Output);
        Assert.Equal(Pages, await CountAsync(database, "SELECT count(*) FROM ingest.article"));
        Assert.Equal(Pages, await CountAsync(database, "SELECT count(DISTINCT url) FROM ingest.article WHERE last_visited_at IS NOT NULL AND attempts = 0"));
        Assert.Equal(0, await CountAsync(database, "SELECT count(*) FROM ingest.article_version WHERE number > 1"));
        // Some of the pages hold no article, and a page that a busy machine could not read in time is visited again.
        var versions = await CountAsync(database, "SELECT count(*) FROM ingest.article_version");
        Assert.InRange(versions, Pages * 95 / 100, Pages);
        Assert.Equal(
            Pages - versions,
            await CountAsync(database, "SELECT count(*) FROM ingest.article WHERE versions = 0 AND last_outcome IN ('no_article', 'parse_timeout')"));
        var summary = Summary().Match(second.Output);
        Assert.True(summary.Success, second.Output);
        Assert.InRange(int.Parse(summary.Groups["memory"].Value, CultureInfo.InvariantCulture), 30, 600);

        var third = await ingest.RunAsync("once");

        Assert.Equal(0, third.ExitCode);
        Assert.Equal(versions + int.Parse(Summary().Match(third.Output).Groups["new"].Value, CultureInfo.InvariantCulture), await CountAsync(database, "SELECT count(*) FROM ingest.article_version"));
        Assert.Equal(0, await CountAsync(database, "SELECT count(*) FROM ingest.article_version WHERE number > 1"));
        Assert.Contains(" 0 changed,", third.Output, StringComparison.Ordinal);
    }

    /// <summary>SIGKILL as soon as a quarter is stored.</summary>
    /// <returns>How many were.</returns>
    private static async Task<long> KillInTheMiddleAsync(Executable ingest, string[] once, NpgsqlDataSource database)
    {
        using var process = ingest.Start(once);
        await Eventually.TrueAsync(
            async () => process.HasExited || await CountAsync(database, "SELECT count(*) FROM ingest.article_version") >= Pages / 4,
            "a quarter of the pages is stored");
        Assert.False(process.HasExited, "It was through before it could be killed.");
        process.Kill();
        await process.WaitForExitAsync(Ct);
        return await CountAsync(database, "SELECT count(*) FROM ingest.article_version");
    }

    private static async Task<long> CountAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }

    [GeneratedRegex(@"\d+ articles in [\d.]+ s, \d+ a second; (?<new>\d+) new, (?<changed>\d+) changed, .*peak memory\s+(?<memory>\d+) MB", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Summary();
}

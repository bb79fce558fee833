using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>`feed backfill` by the real executable, and what becomes of the entries that it found.</summary>
public sealed class FeedBackfillTests(PostgresServer postgres)
{
    [Fact]
    public async Task An_article_of_an_older_page_says_so_by_its_first_version_and_is_watched_like_any_other()
    {
        await using var site = await LoopbackSite.StartAsync();
        var next = $"<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"next\" href=\"{site.Url("/feed?page=2")}\"/><item>";
        site.SetFeed("/feed", NewsPages.Rss(site, "/new").Replace("<item>", next, StringComparison.Ordinal));
        site.SetFeed("/feed?page=2", NewsPages.Rss(site, "/old"));
        site.SetHtml("/new", NewsPages.Article("Aldermark"));
        site.SetHtml("/old", NewsPages.Article("Bellhaven"));
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = Executable.On(connection);
        await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);

        var found = await ingest.RunAsync("feed", "backfill", "1");
        Assert.Equal(("", "1 new entries in 2 pages; 1 were known. The feed's next runs visit the new ones, `ingest once` does it now."), (found.Error, found.Output.TrimEnd()));
        await ingest.RunAsync("once");
        site.SetHtml("/old", NewsPages.Article("Bellhaven", "Officials said that the talks had been broken off for good."));
        await RowsAsync(database, "UPDATE ingest.article SET next_visit_at = now() RETURNING ''");
        await ingest.RunAsync("once");

        Assert.Equal(
            ["Aldermark 1 publisher", "Bellhaven 1 backfill", "Bellhaven 2 publisher"],
            await RowsAsync(database, "SELECT title || ' ' || number || ' ' || origin FROM read.version ORDER BY title, number"));
        Assert.Equal(["Bellhaven"], await RowsAsync(database, "SELECT new_title FROM read.silent_edit"));
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>Two articles that a person makes one, and takes back, by one command each.</summary>
public sealed class ArticleVerbsTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_merge_is_on_record_and_one_command_takes_it_back_for_good()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/one", "/two"));
        site.SetHtml("/one", NewsPages.Article("Aldermark"));
        site.SetHtml("/two", NewsPages.Article("Bellhaven", "The mayor said that nobody had asked her."));
        var connection = await TestDatabase.MigratedAsync(postgres);
        var ingest = Executable.On(connection);
        await using var database = NpgsqlDataSource.Create(connection);
        await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        var (one, two) = (await NumberAsync(database, "Aldermark"), await NumberAsync(database, "Bellhaven"));

        var merged = await ingest.RunAsync("article", "merge", site.Url("/one").AbsoluteUri, site.Url("/two").AbsoluteUri);
        Assert.Equal(("", $"Article {two} is now part of article {one}; to take it back: ingest article split {two}"), (merged.Error, merged.Output.TrimEnd()));
        await ingest.RunAsync("once");
        Assert.Equal($"{one}", await TextAsync(database, "SELECT string_agg(article_id::text, ',') FROM read.article"));
        Assert.Equal($"{one} {two} command line true", await TextAsync(database, "SELECT article_id || ' ' || folded_article_id || ' ' || reason || ' ' || (undone_at IS NULL) FROM read.article_merge"));
        Assert.Equal($"{one}", await TextAsync(database, $"SELECT string_agg(DISTINCT article_id::text, ',') FROM read.address WHERE address_hash = read.address_hash('{site.Url("/two")}')"));

        var split = await ingest.RunAsync("article", "split", $"{two}");
        Assert.Equal(("", $"Article {two} is an article again."), (split.Error, split.Output.TrimEnd()));
        await ingest.RunAsync("once");
        Assert.Equal("Aldermark 1,Bellhaven 1", await TextAsync(database, "SELECT string_agg(title || ' ' || versions, ',' ORDER BY title) FROM read.article"));
        Assert.Equal("merged,split", await TextAsync(database, "SELECT string_agg(kind, ',' ORDER BY event_id) FROM read.event"));
        Assert.Equal("true", await TextAsync(database, "SELECT (undone_at IS NOT NULL)::text FROM read.article_merge"));
    }

    private static async Task<long> NumberAsync(NpgsqlDataSource database, string title) =>
        long.Parse(await TextAsync(database, $"SELECT article_id::text FROM read.article WHERE title = '{title}'"), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> TextAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}

using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class NearDuplicatesTests(PostgresServer postgres)
{
    private static string Text(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => $"word{(i * 7919) + seed}"));

    [Fact]
    public async Task A_syndicated_copy_stays_an_article_of_its_own_and_each_knows_of_the_other()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await PublishAsync(database, "https://one.example/a", Text(1, 300));
        await PublishAsync(database, "https://two.example/b", Text(1, 290) + ". A note of the second house.");
        await PublishAsync(database, "https://one.example/c", Text(1, 300) + " again");
        await PublishAsync(database, "https://three.example/d", Text(2, 300));

        Assert.Equal(
            ["one.example/a | two.example/b", "one.example/c | two.example/b", "two.example/b | one.example/a", "two.example/b | one.example/c"],
            await database.RowsAsync("SELECT substring(url FROM 9), substring(other_url FROM 9) FROM read.near_duplicate ORDER BY 1, 2"));
    }

    [Fact]
    public async Task Copies_that_are_read_at_the_same_moment_find_each_other()
    {
        const int pairs = 20;
        await using var database = await TestDatabase.CreateAsync(postgres);
        for (var i = 0; i < pairs; i++)
        {
            var text = Text(1_000 * i, 300);
            var copies = new[] { await database.ArticleAsync($"https://one.example/{i}"), await database.ArticleAsync($"https://two.example/{i}") };
            await Task.WhenAll(copies.Select(copy => Task.Run(() => database.VisitAsync(copy.Article, copy.RunId, TestVisits.State(copy.Article.Url.Host, text)))));
        }

        Assert.Equal(["20"], await database.RowsAsync("SELECT count(*) FROM ingest.near_duplicate"));
    }

    private static async Task PublishAsync(TestDatabase database, string url, string body)
    {
        var (article, run) = await database.ArticleAsync(url);
        await database.VisitAsync(article, run, TestVisits.State("Title", body));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}

using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class ArticleFoldTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_merge_is_on_record_and_one_command_gives_back_exactly_what_was_there()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (ids, _) = await ThreeAsync(database);
        var store = database.Get<ArticleStore>();
        const string state = "SELECT article_id, body, url FROM read.article ORDER BY article_id";
        var before = await database.RowsAsync(state);

        Assert.True(await store.MergeAsync(ids[1], ids[2], "command line", database.Now, Ct));
        Assert.True(await store.MergeAsync(ids[0], ids[1], "command line", database.Now, Ct));
        Assert.False(await store.MergeAsync(ids[0], ids[1], "command line", database.Now, Ct));
        Assert.Equal([ids[0]], await IdsAsync(database, "SELECT article_id FROM read.article"));
        Assert.Equal([ids[0], ids[0]], await IdsAsync(database, "SELECT merged_into FROM ingest.article WHERE merged_into IS NOT NULL"));
        Assert.Equal(
            [$"{ids[1]} | {ids[2]} | command line | ", $"{ids[0]} | {ids[1]} | command line | "],
            await database.RowsAsync("SELECT kept_id, folded_id, reason, undone_at FROM ingest.article_merge ORDER BY article_merge_id"));

        Assert.Equal(
            [$"{ids[0]} | Title 1", $"{ids[1]} | Title 2", $"{ids[2]} | Title 3"],
            await database.RowsAsync($"SELECT article_id, title FROM read.version WHERE current_article_id = {ids[0]} ORDER BY article_id"));
        Assert.Equal([ids[0], ids[1]], await IdsAsync(database, $"SELECT article_id FROM read.event WHERE current_article_id = {ids[0]} AND kind = 'merged' ORDER BY article_id"));

        database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await store.SplitAsync(ids[1], database.Now, Ct));
        Assert.Equal([ids[1]], await IdsAsync(database, "SELECT merged_into FROM ingest.article WHERE merged_into IS NOT NULL"));
        Assert.True(await store.SplitAsync(ids[2], database.Now, Ct));
        Assert.False(await store.SplitAsync(ids[2], database.Now, Ct));
        Assert.Equal(before, await database.RowsAsync(state));
        Assert.Equal(["merged", "merged", "split", "split"], await database.RowsAsync("SELECT kind FROM ingest.article_event ORDER BY event_id"));
    }

    [Fact]
    public async Task What_a_person_took_back_is_not_merged_by_itself_again()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (ids, run) = await ThreeAsync(database);
        var found = new IdentityDecision.Merge(ids[0], ids[1], "same page");
        await using var db = await database.ContextAsync();

        Assert.True(await ArticleFold.FoldAsync(db, found, database.Now, run, Ct));
        Assert.True(await ArticleFold.SplitAsync(db, ids[1], database.Now, Ct));
        Assert.False(await ArticleFold.FoldAsync(db, found, database.Now, run, Ct));
        Assert.True(await database.Get<ArticleStore>().MergeAsync(ids[0], ids[1], "command line", database.Now, Ct));
    }

    private static async Task<(List<long> Ids, Guid Run)> ThreeAsync(TestDatabase database)
    {
        var ids = new List<long>();
        var last = Guid.Empty;
        for (var i = 1; i <= 3; i++)
        {
            var (article, run) = await database.ArticleAsync($"https://site.example/a/{i}");
            await database.VisitAsync(article, run, TestVisits.State($"Title {i}", $"Body {i}."));
            ids.Add(article.Id);
            last = run;
        }

        return (ids, last);
    }

    private static async Task<List<long>> IdsAsync(TestDatabase database, string sql) =>
        [.. (await database.RowsAsync(sql)).Select(row => long.Parse(row, System.Globalization.CultureInfo.InvariantCulture))];
}

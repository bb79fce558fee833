using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class QuarantineTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_whose_visit_ended_the_process_three_times_is_set_apart_until_it_is_released()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, _) = await database.ArticleAsync();
        var feed = await database.ScalarAsync<long>("SELECT feed_id FROM ingest.feed");
        var store = database.Get<ArticleStore>();
        for (var death = 0; death < 3; death++)
        {
            Assert.True(await store.BeginAttemptAsync(article.Id, database.Now, Ct));
        }

        Assert.False(await store.BeginAttemptAsync(article.Id, database.Now, Ct));
        Assert.Empty(await store.DueAsync(feed, 10, database.Now, Ct));
        Assert.Equal(["https://site.example/a/1 | 3"], await database.RowsAsync("SELECT url, attempts FROM read.quarantine"));

        Assert.True(await store.ReleaseAsync(article.Id, database.Now, Ct));
        Assert.Single(await store.DueAsync(feed, 10, database.Now, Ct));
        Assert.True(await store.BeginAttemptAsync(article.Id, database.Now, Ct));
    }

    [Fact]
    public async Task A_visit_that_ends_well_clears_the_count()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        for (var visit = 0; visit < 5; visit++)
        {
            Assert.True(await database.Get<ArticleStore>().BeginAttemptAsync(article.Id, database.Now, Ct));
            await database.VisitAsync(article, run, TestVisits.State("T", "B."));
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }
}

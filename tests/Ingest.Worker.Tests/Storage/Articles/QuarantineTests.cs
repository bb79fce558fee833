using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reading;
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

    [Theory]
    [InlineData(nameof(FetchOutcome.ParseTimeout))]
    [InlineData(nameof(FetchOutcome.ParseError))]
    public async Task A_page_that_could_not_be_read_three_times_is_set_apart_with_what_came_and_why(string outcome)
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var store = database.Get<ArticleStore>();
        await FailAsync();
        await FailAsync();
        await store.RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.ServerError), Ct);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(await database.RowsAsync("SELECT url FROM read.quarantine"));

        await FailAsync();

        Assert.Equal(["https://site.example/a/1 | 3"], await database.RowsAsync("SELECT url, attempts FROM read.quarantine"));
        Assert.Equal(["quarantined | It cannot be read."], await database.RowsAsync("SELECT kind, detail FROM read.event WHERE kind = 'quarantined'"));
        Assert.Equal("It cannot be read.", Assert.Single(await database.Get<OperationViews>().QuarantineAsync(5, Ct)).Problem);
        Assert.Equal(3, await database.ScalarAsync<long>("SELECT count(*) FROM read.observation WHERE snapshot_sha256 IS NOT NULL"));
        Assert.False(await store.BeginAttemptAsync(article.Id, database.Now, Ct));

        async Task FailAsync()
        {
            Assert.True(await store.BeginAttemptAsync(article.Id, database.Now, Ct));
            var visit = database.Visit(run, article.Url, null) with { Outcome = Enum.Parse<FetchOutcome>(outcome), Problem = "It cannot be read." };
            await store.RecordVisitAsync(article.Id, visit, Ct);
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }
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

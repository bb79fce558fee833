using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class ConcurrentWritersTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_replicas_that_see_the_same_changes_store_each_once()
    {
        const int changes = 60;
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        for (var change = 1; change <= changes; change++)
        {
            database.Clock.Advance(TimeSpan.FromMinutes(1));
            var state = TestVisits.State("Title", $"Text number {change}.", "Ann Author");
            await Task.WhenAll(Enumerable.Range(0, 4).Select(replica => Task.Run(async () =>
            {
                var visit = database.Visit(run, new Uri($"{article.Url}?replica={replica}"), state);
                await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);
                await session.SaveAsync(visit, TestVisits.Judge(session.History, state), Ct);
            })));
        }

        Assert.Equal([$"{changes} | {changes} | {4 * changes}"], await database.RowsAsync("SELECT count(*), max(number), sum(seen_count) FROM ingest.article_version"));
        Assert.Equal(4L * changes, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.observation"));
        Assert.Equal(["1"], await database.RowsAsync("SELECT count(*) FROM ingest.author"));
    }

    [Fact]
    public async Task A_session_that_ends_makes_place_for_the_next_and_one_that_fails_takes_none()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, _) = await database.ArticleAsync();
        var store = database.Get<ArticleStore>();
        for (var attempt = 0; attempt <= ArticleStore.Places; attempt++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => store.LockAsync(article.Id + 1, Ct));
        }

        for (var visit = 0; visit <= ArticleStore.Places; visit++)
        {
            await using var session = await store.LockAsync(article.Id, Ct);
        }
    }
}

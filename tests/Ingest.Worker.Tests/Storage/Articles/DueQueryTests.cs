using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class DueQueryTests(PostgresServer postgres)
{
    [Fact]
    public async Task New_articles_come_before_every_revisit_and_then_what_is_due_longest()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync(postgres);
        var store = database.Get<ArticleStore>();
        var (feed, run) = await database.FeedAsync();
        await store.RecordEntriesAsync(feed, run, [TestVisits.Entry("https://site.example/a/1"), TestVisits.Entry("https://site.example/a/2")], ct);
        foreach (var article in await store.DueAsync(feed, 10, database.Now, ct))
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", article.Url.AbsolutePath));
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Empty(await store.DueAsync(feed, 10, database.Now, ct));
        database.Clock.Advance(TimeSpan.FromDays(30));
        await store.RecordEntriesAsync(feed, run, [TestVisits.Entry("https://site.example/a/3")], ct);

        Assert.Equal(["/a/3", "/a/1", "/a/2"], (await store.DueAsync(feed, 10, database.Now, ct)).Select(article => article.Url.AbsolutePath));
        Assert.Equal(["/a/3"], (await store.DueAsync(feed, 1, database.Now, ct)).Select(article => article.Url.AbsolutePath));
    }
}

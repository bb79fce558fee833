using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Tests.Storage;

public sealed class RetentionTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_go_and_their_hash_and_the_text_stay()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.VisitAsync(article, run, TestVisits.State("Title", "Body."));
        var retention = database.Get<Retention>();
        Assert.Equal(0, await retention.RunAsync(Ct));

        database.Get<IOptions<StorageOptions>>().Value.SnapshotRetention = TimeSpan.FromDays(30);
        database.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await retention.RunAsync(Ct));
        database.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await retention.RunAsync(Ct));

        Assert.Equal(["True | True | Body."], await database.RowsAsync(
            "SELECT s.body IS NULL, s.dropped_at IS NOT NULL, v.body FROM ingest.snapshot s JOIN read.version v ON v.snapshot_sha256 = encode(s.sha256, 'hex')"));
        await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);
        Assert.Null(await session.ReadCurrentPageAsync(Ct));
    }
}

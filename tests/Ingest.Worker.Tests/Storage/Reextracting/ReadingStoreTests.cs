using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reextracting;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Reextracting;

public sealed class ReadingStoreTests(PostgresServer postgres)
{
    private static readonly ReadingChoice Later = new("99.0.0");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_come_in_order_of_time_and_a_dry_run_goes_on_by_position()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var readings = await ThreeArticlesAsync(database);

        Assert.Equal(3, await readings.CountAsync(Later, Ct));
        var first = await readings.NextAsync(Later, ReadingPosition.Start, 2, Ct);
        var rest = await readings.NextAsync(Later, first[^1].Position, 2, Ct);

        Assert.Equal(["/a/1", "/a/2", "/a/3"], first.Concat(rest).Select(reading => reading.Page.Url.AbsolutePath));
        Assert.Empty(await readings.NextAsync(Later, rest[^1].Position, 2, Ct));
        Assert.Equal(0, await readings.CountAsync(Later with { Host = "other.example" }, Ct));
        Assert.Equal(0, await readings.CountAsync(Later with { ExtractorVersion = ArticleExtractor.Version }, Ct));
    }

    [Fact]
    public async Task What_was_read_again_is_done_and_is_no_edit_of_the_publisher()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var readings = await ThreeArticlesAsync(database);
        var pages = await readings.NextAsync(Later, ReadingPosition.Start, 10, Ct);
        var run = await database.ScalarAsync<Guid>("SELECT run_id FROM ingest.run LIMIT 1");
        database.Clock.Advance(TimeSpan.FromDays(1));

        await ReadAsync(database, run, pages[0], TestVisits.State("Title 1", "Same."));
        var better = await ReadAsync(database, run, pages[1], TestVisits.State("Title 2", "Better."));

        Assert.True(better is { IsNewVersion: true, Number: 2 });
        Assert.Equal(1, await readings.CountAsync(Later, Ct));
        Assert.Equal(["2 | reextraction | Better. | 99.0.0"], await database.RowsAsync("SELECT number, origin, body, extractor_version FROM read.version WHERE is_current AND number > 1"));
        Assert.Empty(await database.RowsAsync("SELECT * FROM read.change"));
        Assert.Equal(3L, await database.ScalarAsync<long>("SELECT count(*) FROM read.observation"));
    }

    private static async Task<SavedVisit> ReadAsync(TestDatabase database, Guid run, StoredReading page, ArticleState state)
    {
        await using var session = await database.Get<ArticleStore>().LockAsync(page.ArticleId, Ct);
        var reading = new PageReading { RunId = run, At = database.Now, Extracted = TestVisits.Extracted(state), State = state, ExtractorVersion = "99.0.0" };
        return await session.SaveReadingAsync(reading, TestVisits.Judge(session.History, state), Ct);
    }

    private static async Task<ReadingStore> ThreeArticlesAsync(TestDatabase database)
    {
        for (var i = 1; i <= 3; i++)
        {
            var (article, run) = await database.ArticleAsync($"https://site.example/a/{i}");
            await database.VisitAsync(article, run, TestVisits.State($"Title {i}", "Same."));
            database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return database.Get<ReadingStore>();
    }
}

using System.Security.Cryptography;
using Ingest.Extraction;
using Ingest.Worker.Cli;
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
        Assert.Equal(0, await readings.CountAsync(Later with { Since = database.Now }, Ct));
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
        var better = await ReadAsync(database, run, pages[1], TestVisits.State("Title 2", "Same. Better."));

        Assert.True(better is { IsNewVersion: true, Number: 2 });
        Assert.Equal(1, await readings.CountAsync(Later, Ct));
        Assert.Equal(["2 | reextraction | Same. Better. | 99.0.0"], await database.RowsAsync("SELECT number, origin, body, extractor_version FROM read.version WHERE is_current AND number > 1"));
        Assert.Empty(await database.RowsAsync("SELECT * FROM read.change"));
        Assert.Equal(3L, await database.ScalarAsync<long>("SELECT count(*) FROM read.observation"));
    }

    [Fact]
    public async Task Every_page_of_a_history_is_read_again_and_a_text_of_before_stays_in_the_past()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        foreach (var body in new[] { "One.", "Two.", "Three." })
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", body));
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        var current = await database.ScalarAsync<long>("SELECT current_version_id FROM ingest.article");
        foreach (var page in await database.Get<ReadingStore>().NextAsync(Later, ReadingPosition.Start, 10, Ct))
        {
            var old = await database.ScalarAsync<string>($"SELECT body FROM read.version WHERE version_id = {page.VersionId}");
            await ReadAsync(database, run, page, TestVisits.State("Title", old + " More."));
        }

        Assert.Equal(
            [
                "1 |  | publisher | One. | 12:00-12:00", "2 | 1 | publisher | Two. | 13:00-13:00", "3 | 2 | publisher | Three. | 14:00-14:00",
                "4 | 1 | reextraction | One. More. | 12:00-12:00", "5 | 2 | reextraction | Two. More. | 13:00-13:00", "6 | 3 | reextraction | Three. More. | 14:00-14:00",
            ],
            await database.RowsAsync("SELECT number, previous_number, origin, body, to_char(first_seen_at, 'HH24:MI') || '-' || to_char(last_seen_at, 'HH24:MI') FROM read.version ORDER BY number"));
        Assert.Equal(["6 | Three. More."], await database.RowsAsync("SELECT version_number, body FROM read.article"));
        Assert.NotEqual(current, await database.ScalarAsync<long>("SELECT current_version_id FROM ingest.article"));
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM read.change"));

        await database.VisitAsync(article, run, TestVisits.State("Title", "Four."));
        Assert.Equal("2026-03-01 14:00", await database.ScalarAsync<string>("SELECT to_char(edited_after AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') FROM read.change WHERE number = 7"));
    }

    [Fact]
    public async Task Pages_that_were_read_alike_are_read_again_one_by_one_and_a_common_text_is_kept_once()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        foreach (var page in new[] { "One. ", "One.  ", "One.   " })
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", page));
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(0, await database.Get<ReadingStore>().CountAsync(Later with { ExtractorVersion = ArticleExtractor.Version }, Ct));
        var pages = await database.Get<ReadingStore>().NextAsync(Later, ReadingPosition.Start, 10, Ct);
        Assert.Equal(3, pages.Count);
        await ReadAsync(database, run, pages[0], TestVisits.State("Title", "One. Better."));
        await ReadAsync(database, run, pages[1], TestVisits.State("Title", "One. Better."));
        await ReadAsync(database, run, pages[2], TestVisits.State("Title", "One. Better and edited."));

        Assert.Equal(
            ["1 |  | 12:00-14:00", "2 | 1 | 12:00-14:00", "3 | 2 | 14:00-14:00"],
            await database.RowsAsync("SELECT number, previous_number, to_char(first_seen_at, 'HH24:MI') || '-' || to_char(last_seen_at, 'HH24:MI') FROM read.version ORDER BY number"));
        Assert.Equal(0, await database.Get<ReadingStore>().CountAsync(Later, Ct));
    }

    [Fact]
    public async Task A_changed_rule_alone_makes_its_hosts_pages_due_until_they_are_read_with_it()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var readings = await ThreeArticlesAsync(database);
        var run = await database.ScalarAsync<Guid>("SELECT run_id FROM ingest.run LIMIT 1");
        var today = new ReadingChoice(ArticleExtractor.Version);

        Assert.Equal(["site.example"], await readings.HostsAsync(Ct));
        Assert.Equal(0, await readings.CountAsync(today with { Rules = Rule("other.example", "other.example.txt@1") }, Ct));
        var ruled = today with { Rules = Rule("site.example", "site.example.txt@1") };
        var pages = await readings.NextAsync(ruled, ReadingPosition.Start, 10, Ct);
        Assert.Equal(3, pages.Count);
        await ReadAsync(database, run, pages[0], TestVisits.State("Title 1", "Same."), ArticleExtractor.Version, "site.example.txt@1");

        Assert.Equal(["/a/2", "/a/3"], (await readings.NextAsync(ruled, ReadingPosition.Start, 10, Ct)).Select(page => page.Page.Url.AbsolutePath));
        Assert.Equal(3, await readings.CountAsync(today with { Rules = Rule("site.example", "site.example.txt@2") }, Ct));

        static Dictionary<string, string> Rule(string host, string rule) => new(StringComparer.Ordinal) { [host] = rule };
    }

    [Fact]
    public async Task A_rule_that_is_taken_back_makes_its_pages_due_and_their_text_comes_back()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var readings = await ThreeArticlesAsync(database);
        var run = await database.ScalarAsync<Guid>("SELECT run_id FROM ingest.run LIMIT 1");
        var today = new ReadingChoice(ArticleExtractor.Version);
        var ruled = today with { Rules = new Dictionary<string, string>(StringComparer.Ordinal) { ["site.example"] = "site.example.txt@1" } };

        foreach (var (choice, rule, body) in new[] { (ruled, "site.example.txt@1", "Other."), (today, null, "Same."), (ruled, "site.example.txt@1", "Other.") })
        {
            database.Clock.Advance(TimeSpan.FromDays(1));
            foreach (var page in await readings.NextAsync(choice, ReadingPosition.Start, 10, Ct))
            {
                await ReadAsync(database, run, page, TestVisits.State($"Title {page.Page.Url.AbsolutePath[^1..]}", body), ArticleExtractor.Version, rule);
            }

            Assert.Equal(0, await readings.CountAsync(choice, Ct));
            Assert.Equal([body, body, body], await database.RowsAsync("SELECT body FROM read.article"));
        }

        Assert.Equal(3, await readings.CountAsync(today, Ct));
        Assert.Equal(["1 | publisher", "2 | reextraction", "3 | reextraction", "4 | reextraction"], await database.RowsAsync("SELECT number, origin FROM read.version WHERE article_id = (SELECT min(article_id) FROM read.article) ORDER BY 1"));
        Assert.Empty(await database.RowsAsync("SELECT * FROM read.change"));
    }

    [Fact]
    public async Task A_visit_under_a_changed_rule_leaves_the_page_due()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync("https://site.example/a/1");
        await database.VisitAsync(article, run, TestVisits.State("Title", "Same."));
        await database.RowsAsync("UPDATE ingest.extraction SET site_rule = 'site.example.txt@1' RETURNING 1");
        for (var i = 0; i < 2; i++)
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            await database.VisitAsync(article, run, TestVisits.State("Title", "Same."));
        }

        Assert.Equal(1, await database.Get<ReadingStore>().CountAsync(new ReadingChoice(ArticleExtractor.Version), Ct));
    }

    private static async Task<SavedVisit> ReadAsync(
        TestDatabase database, Guid run, StoredReading page, ArticleState state, string extractor = "99.0.0", string? rule = null)
    {
        await using var session = await database.Get<ArticleStore>().LockAsync(page.ArticleId, Ct);
        var basis = await session.ReadingBasisAsync(page.VersionId, Ct);
        var reading = new PageReading
        {
            RunId = run,
            At = database.Now,
            Shown = page.Shown,
            SnapshotSha256 = SHA256.HashData(page.Page.Body.Span),
            Extracted = TestVisits.Extracted(state),
            State = state,
            ExtractorVersion = extractor,
            SiteRule = rule,
        };
        return await session.SaveReadingAsync(reading, basis, RereadDecision.ToSave(RereadDecision.Judge(session.History, basis, state), basis), Ct);
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

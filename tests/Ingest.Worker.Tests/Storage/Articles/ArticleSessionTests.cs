using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class ArticleSessionTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_visit_is_version_one_with_everything_that_it_showed()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "One sentence. Another one.", "Ann Author") with
        {
            Bios = new Dictionary<string, string>(StringComparer.Ordinal) { ["Ann Author"] = "Ann Author writes." },
        };

        var saved = await database.VisitAsync(article, run, state);

        Assert.True(saved is { Number: 1, IsNewVersion: true, NewBios: 1 });
        Assert.Equal(["1 | initial | publisher | Title | Ann Author"], await database.RowsAsync("SELECT number, change_class, origin, title, byline FROM ingest.article_version"));
        Assert.Equal(["ok | 200 | 1"], await database.RowsAsync("SELECT outcome, http_status, v.number FROM ingest.observation o JOIN ingest.article_version v USING (version_id)"));
        Assert.Equal(["live | 1"], await database.RowsAsync("SELECT status, versions FROM ingest.article"));
        Assert.Equal(["Ann Author | Ann Author writes."], await database.RowsAsync("SELECT a.name, b.text FROM ingest.version_author a JOIN ingest.author_bio b USING (bio_id)"));
        Assert.Equal(1L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.article_search WHERE words @@ websearch_to_tsquery('english', 'sentences')"));
        Assert.Equal(1L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.snapshot WHERE body IS NOT NULL"));
    }

    [Fact]
    public async Task The_next_session_knows_the_state_that_was_saved()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "Body.", "Ann Author", "Bob Writer") with
        {
            Bios = new Dictionary<string, string>(StringComparer.Ordinal) { ["Bob Writer"] = "Bob writes." },
            Dek = "Standfirst",
        };
        await database.VisitAsync(article, run, state);

        await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);

        var current = session.History.Current!;
        Assert.Equal(("Title", "Standfirst", "Body."), (current.Title, current.Dek, current.Body));
        Assert.Equal(["Ann Author", "Bob Writer"], current.Authors);
        Assert.Equal("Bob writes.", Assert.Single(current.Bios).Value);
        var known = Assert.Single(session.History.Known);
        Assert.Equal(Ingest.Worker.Comparison.ArticleComparer.Fingerprint(state), known.Fingerprint);
        var page = await session.ReadCurrentPageAsync(Ct);
        Assert.Equal("<html>Title Body.</html>", System.Text.Encoding.UTF8.GetString(page!.Body.Span));
    }

    /// <summary>Another host may have another site rule, and another name to be taken off the title.</summary>
    [Fact]
    public async Task A_stored_page_is_read_under_the_address_that_served_it()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.VisitAsync(article, run, TestVisits.State("Title", "Body."));
        await database.ScalarAsync<long>("UPDATE ingest.article SET url = 'https://other.example/b/2' RETURNING article_id");

        await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);

        Assert.Equal(article.Url, (await session.ReadCurrentPageAsync(Ct))!.Url);
    }

    [Fact]
    public async Task The_same_state_again_only_lengthens_the_time_in_which_it_was_seen()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "Body.");
        await database.VisitAsync(article, run, state);
        database.Clock.Advance(TimeSpan.FromHours(1));

        var again = await database.VisitAsync(article, run, state);

        Assert.True(again is { Number: 1, IsNewVersion: false });
        Assert.Equal(["1 | 2 | 01:00:00"], await database.RowsAsync("SELECT number, seen_count, last_seen_at - first_seen_at FROM ingest.article_version"));
        Assert.Equal(["2 | 01:00:00"], await database.RowsAsync("SELECT seen_count, seen_to - seen_from FROM ingest.version_sight"));
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.observation WHERE version_id IS NOT NULL"));
    }

    [Fact]
    public async Task A_date_of_modification_that_cannot_be_true_is_none_that_moved()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        foreach (var body in new[] { "One.", "Two." })
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", body) with { Modified = new DateTimeOffset(1, 1, 1, 0, 0, 0, TimeSpan.Zero) });
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["2 | False"], await database.RowsAsync("SELECT number, modified_date_moved FROM read.change"));
    }

    [Fact]
    public async Task A_visit_that_is_saved_twice_is_one_visit()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "Body.");
        await database.VisitAsync(article, run, state);
        var again = await database.VisitAsync(article, run, state);

        Assert.Equal(SavedVisit.Nothing, again);
        Assert.Equal(["1 | 1"], await database.RowsAsync("SELECT (SELECT count(*) FROM ingest.observation), seen_count FROM ingest.article_version"));
    }

    [Fact]
    public async Task A_page_that_flips_has_two_versions_and_a_range_for_each_sight()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        for (var i = 0; i < 6; i++)
        {
            await database.VisitAsync(article, run, TestVisits.State("Title", i % 2 == 0 ? "This way." : "That way."));
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["1 | 3", "2 | 3"], await database.RowsAsync("SELECT number, seen_count FROM ingest.article_version ORDER BY number"));
        Assert.Equal(6L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.version_sight"));
        Assert.Equal(4L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.article_event WHERE kind = 'known_again'"));
    }

    [Fact]
    public async Task A_page_that_was_fetched_before_what_is_stored_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var old = TestVisits.State("Title", "Old.");
        var fetchedEarly = database.Visit(run, article.Url, old);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.VisitAsync(article, run, TestVisits.State("Title", "New."));

        await using (var zombie = await database.Get<ArticleStore>().LockAsync(article.Id, Ct))
        {
            await zombie.SaveAsync(fetchedEarly, TestVisits.Judge(zombie.History, old), Ct);
        }

        Assert.Equal(["1 | New."], await database.RowsAsync("SELECT number, body FROM ingest.article_version"));
        Assert.Equal(2L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.observation"));
    }

    [Fact]
    public async Task What_is_there_for_the_first_time_was_not_restored()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.NotFound), Ct);
        database.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Empty((await database.VisitAsync(article, run, TestVisits.State("Title", "Body."))).Events);
        Assert.Equal(["live"], await database.RowsAsync("SELECT status FROM read.article"));
    }

    [Fact]
    public async Task What_is_gone_and_comes_back_is_two_events_and_no_version()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "Body.");
        await database.VisitAsync(article, run, state);
        database.Clock.Advance(TimeSpan.FromHours(1));
        var gone = await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.Gone), Ct);
        database.Clock.Advance(TimeSpan.FromHours(1));
        var still = await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.NotFound), Ct);
        database.Clock.Advance(TimeSpan.FromHours(1));
        var back = await database.VisitAsync(article, run, state);

        Assert.Equal([ArticleEventKind.Gone], gone.Events);
        Assert.Empty(still.Events);
        Assert.Equal([ArticleEventKind.Restored], back.Events);
        Assert.Equal(
            ["gone | 12:00-13:00", "restored | 14:00-15:00"],
            await database.RowsAsync("SELECT kind, to_char(happened_after AT TIME ZONE 'UTC', 'HH24:MI-') || to_char(happened_before AT TIME ZONE 'UTC', 'HH24:MI') FROM read.event ORDER BY event_id"));
        Assert.Equal(["1"], await database.RowsAsync("SELECT number FROM ingest.article_version"));
    }
}

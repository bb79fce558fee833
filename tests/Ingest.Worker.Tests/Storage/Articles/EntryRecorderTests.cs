using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Articles;

public sealed class EntryRecorderTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static List<FeedEntry> Entries(int count) =>
        [.. Enumerable.Range(1, count).Select(i => TestVisits.Entry($"https://site.example/story-{i}", $"Story number {i}"))];

    [Fact]
    public async Task Each_entry_becomes_an_article_that_is_due()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var store = database.Get<ArticleStore>();

        Assert.Equal(new EntryCounts(40, 0, 0, 0), await store.RecordEntriesAsync(feed, run, Entries(40), Ct));
        var due = await store.DueAsync(feed, 100, database.Now, Ct);

        Assert.Equal(40, due.Count);
        Assert.Equal(["40 | 40"], await database.RowsAsync("SELECT count(*), count(DISTINCT article_id) FROM ingest.feed_entry"));
        Assert.Equal(["site.example"], await database.RowsAsync("SELECT DISTINCT domain FROM ingest.article JOIN ingest.publisher USING (publisher_id)"));
    }

    /// <summary>As a sitemap lists them; in one statement they took longer than any may, and the feed brought nothing ever.</summary>
    [Fact]
    public async Task Tens_of_thousands_of_entries_are_stored_and_known_again()
    {
        const int Many = 15_000;
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var entries = Entries(Many);
        // The last is the first once more: what an earlier part of the poll brought is known to a later one.
        entries.Add(entries[0]);

        Assert.Equal(new EntryCounts(Many, 1, 0, 0), await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, entries, Ct));
        Assert.Equal(new EntryCounts(0, Many + 1, 0, 0), await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, entries, Ct));
        Assert.Equal([$"{Many} | {Many}"], await database.RowsAsync("SELECT count(*), count(DISTINCT article_id) FROM ingest.feed_entry"));
    }

    [Fact]
    public async Task A_date_is_kept_as_it_was_written_where_it_leaves_anything_open_or_cannot_be_true()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var at = database.Now.AddHours(-3);
        var plain = TestVisits.Entry("https://site.example/a", "Stated") with { Published = at };
        FeedEntry[] entries =
        [
            plain,
            plain with { Id = "b", Link = "https://site.example/b", Title = "Assumed", PublishedText = "03/02/2025", IsZoneAssumed = true },
            plain with { Id = "c", Link = "https://site.example/c", Title = "Unread", Published = null, PublishedText = "soon" },
            plain with { Id = "d", Link = "https://site.example/d", Title = "Untrue", Published = new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        ];
        await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, entries, Ct);

        Assert.Equal(
            ["Assumed | True | 03/02/2025 | True", "Stated | True |  | False", "Unread | False | soon | False", "Untrue | False | 2099-01-01T00:00:00.0000000+00:00 | False"],
            await database.RowsAsync("SELECT title, published_at IS NOT NULL, published_text, is_zone_assumed FROM read.feed_entry ORDER BY title"));

        await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, [entries[1] with { PublishedText = null, IsZoneAssumed = false }], Ct);
        Assert.Equal([" | False"], await database.RowsAsync("SELECT published_text, is_zone_assumed FROM read.feed_entry WHERE title = 'Assumed'"));
    }

    [Fact]
    public async Task The_same_entries_again_are_known()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var store = database.Get<ArticleStore>();
        await store.RecordEntriesAsync(feed, run, Entries(40), Ct);
        database.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(new EntryCounts(0, 40, 0, 0), await store.RecordEntriesAsync(feed, run, Entries(40), Ct));
        Assert.Equal(40L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.article"));
        Assert.Equal(["01:00:00"], await database.RowsAsync("SELECT DISTINCT last_seen_at - first_seen_at FROM ingest.feed_entry"));
    }

    [Fact]
    public async Task One_bad_entry_of_a_hundred_is_set_aside_and_the_others_are_stored()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.ExecuteAsync("ALTER TABLE ingest.feed_entry ADD CHECK (title <> 'Story number 57')");
        var (feed, run) = await database.FeedAsync();

        var counts = await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, Entries(100), Ct);
        await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, Entries(100), Ct);

        Assert.Equal(new EntryCounts(99, 0, 0, 1), counts);
        Assert.Equal(99L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.article"));
        Assert.Equal(["Story number 57 | 2"], await database.RowsAsync("SELECT payload->>'title', times FROM ingest.dead_letter"));
    }

    [Fact]
    public async Task Text_that_PostgreSQL_cannot_hold_is_stored_without_what_it_cannot_hold()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var entry = TestVisits.Entry("https://site.example/a", "Nul\0 and \ud800 half") with
        {
            Summary = "\0\0", Authors = ["A\0nn"], Categories = ["\udc00"], Id = "id\0" + new string('x', 20_000),
        };

        Assert.Equal(1, (await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, [entry], Ct)).New);
        Assert.Equal(["Nul and \ufffd half |  | Ann | 7999"], await database.RowsAsync("SELECT title, summary, authors[1], length(guid) FROM ingest.feed_entry"));
    }

    [Fact]
    public async Task An_address_of_ten_thousand_characters_is_no_trouble()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var counts = await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, [TestVisits.Entry("https://site.example/" + new string('a', 10_000), "Long")], Ct);
        Assert.Equal(1, counts.New + counts.Skipped);
    }

    [Fact]
    public async Task Polls_that_list_the_same_story_at_once_make_one_article()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var feeds = new List<(long FeedId, Guid RunId)>();
        for (var i = 0; i < 4; i++)
        {
            feeds.Add(await database.FeedAsync($"https://site.example/feed/{i}"));
        }

        var counts = await Task.WhenAll(feeds.Select(feed => Task.Run(() =>
            database.Get<ArticleStore>().RecordEntriesAsync(feed.FeedId, feed.RunId, Entries(50), Ct))));

        Assert.Equal(50, counts.Sum(count => count.New));
        Assert.Equal(150, counts.Sum(count => count.Known));
        Assert.Equal(50L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.article"));
        Assert.Equal(200L, await database.ScalarAsync<long>("SELECT count(*) FROM ingest.feed_entry"));
    }

    [Fact]
    public async Task What_the_feed_says_was_updated_is_due_at_once()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.VisitAsync(article, run, TestVisits.State("T", "B."));
        var feed = await database.ScalarAsync<long>("SELECT feed_id FROM ingest.feed");
        var store = database.Get<ArticleStore>();
        Assert.Empty(await store.DueAsync(feed, 10, database.Now, Ct));

        await store.RecordEntriesAsync(feed, run, [TestVisits.Entry("https://site.example/a/1") with { Updated = database.Now }], Ct);
        Assert.Single(await store.DueAsync(feed, 10, database.Now, Ct));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(10, 0)]
    public async Task A_feed_that_calls_everything_updated_at_every_poll_is_not_believed(int updated, int due)
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var store = database.Get<ArticleStore>();
        var entries = Entries(10);
        await store.RecordEntriesAsync(feed, run, entries, Ct);
        foreach (var article in await store.DueAsync(feed, 10, database.Now, Ct))
        {
            await database.VisitAsync(article, run, TestVisits.State("T", "B."));
        }

        database.Clock.Advance(TimeSpan.FromMinutes(10));
        await store.RecordEntriesAsync(feed, run, [.. entries.Select((entry, i) => i < updated ? entry with { Updated = database.Now } : entry)], Ct);

        Assert.Equal(due, (await store.DueAsync(feed, 100, database.Now, Ct)).Count);
    }

    [Fact]
    public async Task Entries_without_a_web_address_are_counted_and_skipped()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        FeedEntry[] entries = [new(), TestVisits.Entry("mailto:a@example.org"), TestVisits.Entry("https://site.example/a")];
        Assert.Equal(new EntryCounts(1, 0, 0, 2), await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, entries, Ct));
    }
}

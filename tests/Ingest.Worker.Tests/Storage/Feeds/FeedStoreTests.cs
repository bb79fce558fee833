using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Feeds;

public sealed class FeedStoreTests(PostgresServer postgres)
{
    private const string Url = "https://site.example/feed";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Subscribing_twice_is_one_subscription()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var feeds = database.Get<FeedStore>();
        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => feeds.AddAsync(new NewFeed(Url), Ct))));
        Assert.Single(added, feed => feed.IsNew);
        Assert.Single(added.Select(feed => feed.Id).Distinct());
        Assert.Equal("site.example", (await feeds.FindByUrlAsync(Url, Ct))!.Publisher!.Domain);
    }

    [Fact]
    public async Task An_address_of_eight_thousand_characters_can_be_subscribed()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var url = "https://site.example/" + new string('x', 7_900);
        await database.Get<FeedStore>().AddAsync(new NewFeed(url), Ct);
        Assert.NotNull(await database.Get<FeedStore>().FindByUrlAsync(url, Ct));
    }

    [Fact]
    public async Task What_is_paused_or_removed_has_no_schedule_and_comes_back_with_its_history()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var feeds = database.Get<FeedStore>();
        var id = (await feeds.AddAsync(new NewFeed(Url) { PollInterval = TimeSpan.FromMinutes(20) }, Ct)).Id;
        Assert.Equal(TimeSpan.FromMinutes(20), (await feeds.ScheduleAsync(id, Ct))!.PollInterval);

        Assert.True(await feeds.SetPausedAsync(id, true, Ct));
        Assert.Empty(await feeds.SchedulesAsync(Ct));
        Assert.True(await feeds.SetPausedAsync(id, false, Ct));
        Assert.Single(await feeds.SchedulesAsync(Ct));

        Assert.True(await feeds.RemoveAsync(id, Ct));
        Assert.False(await feeds.RemoveAsync(id, Ct));
        Assert.Empty(await feeds.ListAsync(Ct));
        Assert.Equal(new FeedAdded(id, IsNew: true), await feeds.AddAsync(new NewFeed(Url), Ct));
    }

    [Fact]
    public async Task Articles_of_a_removed_feed_go_on_with_another_that_lists_them()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var first = await database.FeedAsync();
        var second = await database.FeedAsync("https://site.example/other");
        foreach (var (feed, run) in new[] { first, second })
        {
            await database.Get<ArticleStore>().RecordEntriesAsync(feed, run, [TestVisits.Entry("https://site.example/a")], Ct);
        }

        await database.Get<FeedStore>().RemoveAsync(first.FeedId, Ct);
        Assert.Single(await database.Get<ArticleStore>().DueAsync(second.FeedId, 10, database.Now, Ct));
    }

    [Fact]
    public async Task A_poll_leaves_an_observation_the_feeds_state_and_its_new_address()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (feed, run) = await database.FeedAsync();
        var poll = Poll(database, feed, run) with { NewUrl = "https://site.example/moved", NewEntries = 3, ETag = "\"1\"" };
        await database.Get<FeedStore>().RecordPollAsync(poll, Ct);
        await database.Get<FeedStore>().RecordPollAsync(poll, Ct);

        var stored = (await database.Get<FeedStore>().FindAsync(feed, Ct))!;
        Assert.Equal(("https://site.example/moved", "A title", "rss", "\"1\"", 3L), (stored.Url, stored.Title, stored.Kind, stored.ETag, stored.NewEntries));
        Assert.Equal(TimeSpan.FromHours(2), stored.Hints.RefreshAfter);
        Assert.Equal(feed, (await database.Get<FeedStore>().FindByPastUrlAsync("https://site.example/feed", Ct))?.Id);
        Assert.Null(await database.Get<FeedStore>().FindByPastUrlAsync("https://site.example/other", Ct));
        Assert.Equal(["feed | ok | True"], await database.RowsAsync("SELECT kind, outcome, snapshot_sha256 IS NOT NULL FROM read.observation"));
        Assert.Equal(["https://site.example/feed | added", "https://site.example/moved | moved"], await database.RowsAsync("SELECT url, reason FROM ingest.feed_address ORDER BY valid_to"));
        Assert.Equal(["https://site.example/moved | active | ok"], await database.RowsAsync("SELECT url, status, last_outcome FROM read.feed_health"));
    }

    [Fact]
    public async Task Readers_do_not_see_a_password_in_an_address()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.FeedAsync("https://ann:secret@site.example/feed");
        Assert.Equal(["https://site.example/feed"], await database.RowsAsync("SELECT url FROM read.feed_health"));
        Assert.Equal(["https://site.example/feed"], await database.RowsAsync("SELECT feed_url FROM read.run"));
    }

    private static PollRecord Poll(TestDatabase database, long feed, Guid run) => new()
    {
        RunId = run,
        FeedId = feed,
        At = database.Now,
        Requested = new Uri(Url),
        Fetch = new FetchResult { Outcome = FetchOutcome.Ok, FinalUrl = new Uri(Url), Status = 200, Body = "<rss/>"u8.ToArray() },
        Feed = new ParsedFeed { Kind = "rss", Title = "A title", Hints = new FeedHints { RefreshAfter = TimeSpan.FromHours(2) } },
        NextPollAt = database.Now + TimeSpan.FromHours(1),
        Status = FeedStatus.Active,
    };
}

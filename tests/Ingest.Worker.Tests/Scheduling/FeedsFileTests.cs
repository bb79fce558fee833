using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;

namespace Ingest.Worker.Tests.Scheduling;

public sealed class FeedsFileTests(PostgresServer postgres)
{
    private const string Url = "https://site.example/feed";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edited_rhythm_holds_for_a_known_feed_from_now_on()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        Assert.Equal(new FeedsImported(1, 1, 0), await ImportAsync(database, "interval=\"06:00:00\""));
        await database.ExecuteAsync($"UPDATE ingest.feed SET next_poll_at = '{database.Now + TimeSpan.FromHours(5):O}'");

        Assert.Equal(new FeedsImported(1, 0, 0), await ImportAsync(database, "interval=\"06:00:00\""));
        Assert.Equal((TimeSpan.FromHours(6), null, database.Now + TimeSpan.FromHours(5)), await RhythmAsync(database));

        Assert.Equal(new FeedsImported(1, 0, 1), await ImportAsync(database, "interval=\"00:20:00\""));
        Assert.Equal((TimeSpan.FromMinutes(20), null, database.Now), await RhythmAsync(database));

        Assert.Equal(new FeedsImported(1, 0, 1), await ImportAsync(database, "cron=\"0 0/30 * * * ?\""));
        Assert.Equal((null, "0 0/30 * * * ?", database.Now), await RhythmAsync(database));
    }

    [Fact]
    public async Task What_the_file_does_not_state_stays_as_it_was_set()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.Get<FeedStore>().AddAsync(new NewFeed(Url) { PollInterval = TimeSpan.FromHours(2), Folder = "Asia/Japan" }, Ct);

        Assert.Equal(new FeedsImported(1, 0, 0), await ImportAsync(database, ""));

        Assert.Equal(TimeSpan.FromHours(2), (await RhythmAsync(database)).Interval);
        Assert.Equal("Asia/Japan", await database.ScalarAsync<string>("SELECT folder FROM ingest.feed"));
    }

    private static async Task<FeedsImported> ImportAsync(TestDatabase database, string attributes)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(
                path,
                $"""<opml version="2.0"><body><outline type="rss" xmlUrl="{Url}" {attributes}/></body></opml>""",
                Ct);
            return await new FeedsFile(database.Get<FeedStore>()).ImportAsync(path, Ct);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<(TimeSpan? Interval, string? Cron, DateTimeOffset Next)> RhythmAsync(TestDatabase database)
    {
        var feed = (await database.Get<FeedStore>().FindByUrlAsync(Url, Ct))!;
        return (feed.PollInterval, feed.Cron, feed.NextPollAt);
    }
}

using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Fetching.Robots;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Reextracting;
using Ingest.Worker.Storage.Runs;
using Ingest.Worker.Storage.Schema;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Tests.Storage;

/// <summary>The rights of the worker's role suffice for all that the worker does.</summary>
public sealed class WorkerRoleTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_worker_does_all_its_work_with_the_workers_rights()
    {
        await using var database = await TestDatabase.CreateAsync(postgres, "ingest_worker");
        Assert.Equal("ingest_worker", await database.ScalarAsync<string>("SELECT current_user::text"));
        Assert.Equal(SchemaState.Current, await database.Get<Migrator>().StateAsync(Ct));
        var (article, run) = await database.ArticleAsync();
        var state = TestVisits.State("Title", "Body.", "Ann Author") with
        {
            Bios = new Dictionary<string, string>(StringComparer.Ordinal) { ["Ann Author"] = "Ann writes." },
        };

        await Record(database, article, run, state);
        await Record(database, article, run, state);
        await Record(database, article, run, state with { Body = "Other." });
        await Record(database, article, run, state);
        await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.Gone), Ct);
        await KeepFeedAsync(database, article, run);
        await KeepHouseAsync(database, article, run, state);

        Assert.Equal(3L, await database.ScalarAsync<long>("SELECT count(*) FROM read.version"));
    }

    private static async Task Record(TestDatabase database, DueArticle article, Guid run, ArticleState state)
    {
        Assert.True(await database.Get<ArticleStore>().BeginAttemptAsync(article.Id, database.Now, Ct));
        await database.VisitAsync(article, run, state);
        database.Clock.Advance(TimeSpan.FromHours(1));
    }

    private static async Task KeepFeedAsync(TestDatabase database, DueArticle article, Guid run)
    {
        var feeds = database.Get<FeedStore>();
        var feed = (await feeds.ListAsync(Ct))[0];
        var poll = new PollRecord
        {
            RunId = run,
            FeedId = feed.Id,
            At = database.Now,
            Requested = new Uri(feed.Url),
            Fetch = new FetchResult { Outcome = FetchOutcome.Ok, FinalUrl = new Uri(feed.Url), Body = "x"u8.ToArray() },
            NextPollAt = database.Now,
            Status = FeedStatus.Active,
            NewUrl = feed.Url + "/moved",
        };
        await feeds.RecordPollAsync(poll, Ct);
        await database.Get<ArticleStore>().RecordEntriesAsync(feed.Id, run, [TestVisits.Entry(article.Url.AbsoluteUri), TestVisits.Entry("https://site.example/b")], Ct);
        await feeds.CountsAsync(database.Now, Ct);
        await feeds.SetPausedAsync(feed.Id, true, Ct);
        await feeds.RemoveAsync(feed.Id, Ct);
        await database.Get<RunStore>().FinishAsync(run, "ok", new Dictionary<string, long>(StringComparer.Ordinal), null, Ct);
    }

    private static async Task KeepHouseAsync(TestDatabase database, DueArticle article, Guid run, ArticleState state)
    {
        await database.Get<RobotsStore>().KeepAsync("https://site.example", new RobotsCopy("User-agent: *"u8.ToArray(), database.Now), Ct);
        await database.Get<AuthorStore>().BeginProfileVisitAsync(new Uri("https://site.example/ann"), TimeSpan.FromDays(30), database.Now, Ct);
        var better = state with { Body = "Better." };
        var snapshot = await database.ScalarAsync<byte[]>("SELECT sha256 FROM ingest.snapshot LIMIT 1");
        var version = await database.ScalarAsync<long>("SELECT version_id FROM read.article LIMIT 1");
        await using (var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct))
        {
            var reading = new PageReading
            {
                RunId = run,
                At = database.Now,
                Shown = new ShownRange(database.Now, database.Now, 1),
                SnapshotSha256 = snapshot!,
                Extracted = new ExtractedArticle(),
                State = better,
                ExtractorVersion = "99",
            };
            await session.SaveReadingAsync(reading, await session.ReadingBasisAsync(version, Ct), TestVisits.Judge(session.History, better), Ct);
        }

        var other = await database.ScalarAsync<long>("SELECT max(article_id) FROM read.feed_entry");
        Assert.True(await database.Get<ArticleStore>().MergeAsync(article.Id, other, "by hand", database.Now, Ct));
        Assert.True(await database.Get<ArticleStore>().SplitAsync(other, database.Now, Ct));
        database.Get<IOptions<StorageOptions>>().Value.SnapshotRetention = TimeSpan.FromDays(1);
        database.Clock.Advance(TimeSpan.FromDays(2));
        Assert.True(await database.Get<Retention>().RunAsync(Ct) > 0);
    }
}

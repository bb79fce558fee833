using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>Subscriptions, what each poll came to, and where each feed stands.</summary>
internal sealed class FeedStore(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, TimeProvider clock)
{
    /// <summary>Subscribing twice changes nothing; a feed that was removed comes back with its history.</summary>
    public Task<FeedAdded> AddAsync(NewFeed feed, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            feed = feed with { Url = WebAddress.Stored(feed.Url) };
            var publisher = feed.Publisher ?? PublisherDomain.Of(Site(feed.SiteUrl) ?? new Uri(feed.Url));
            var publisherId = await PublisherRow.IdAsync(db, publisher, clock.GetUtcNow(), token);
            var added = await InsertAsync(db, feed, publisherId, token);
            return added is { } id ? new FeedAdded(id, IsNew: true) : await ReviveAsync(db, feed, token);
        },
        ct);

    /// <summary>Gives a feed the rhythm and the folder that are wished for; what the wish leaves out stays. With a new rhythm it is due at once.</summary>
    /// <returns>False when all was so before.</returns>
    public Task<bool> ChangeAsync(long id, NewFeed wish, CancellationToken ct) =>
        InContextAsync((db, token) => FeedChange.ApplyAsync(db, id, wish, clock.GetUtcNow(), token), ct);

    public Task<List<Feed>> ListAsync(CancellationToken ct) =>
        InContextAsync((db, token) => Subscribed(db).OrderBy(feed => feed.Id).ToListAsync(token), ct);

    public Task<Feed?> FindAsync(long id, CancellationToken ct) =>
        InContextAsync((db, token) => Subscribed(db).Include(feed => feed.Addresses).SingleOrDefaultAsync(feed => feed.Id == id, token), ct);

    /// <summary>By its address as a user's SQL may have written it, or as it is stored otherwise.</summary>
    public Task<Feed?> FindByUrlAsync(string url, CancellationToken ct) => InContextAsync(
        (db, token) => db.Feeds
            .FromSql($"SELECT * FROM ingest.feed WHERE ingest.address_hash(url) IN (ingest.address_hash({url}), ingest.address_hash({WebAddress.Stored(url)})) AND removed_at IS NULL")
            .AsNoTracking().Include(feed => feed.Publisher).Include(feed => feed.Addresses).OrderBy(feed => feed.Url != url).FirstOrDefaultAsync(token),
        ct);

    /// <summary>By an address that it had before it moved.</summary>
    public Task<Feed?> FindByPastUrlAsync(string url, CancellationToken ct) => InContextAsync(
        (db, token) => db.Feeds
            .Where(feed => feed.RemovedAt == null && db.FeedAddresses.Any(address => address.FeedId == feed.Id && address.Url == url))
            .AsNoTracking().Include(feed => feed.Publisher).Include(feed => feed.Addresses).OrderBy(feed => feed.Id).FirstOrDefaultAsync(token),
        ct);

    /// <summary>Every feed that is to be polled.</summary>
    public Task<List<FeedSchedule>> SchedulesAsync(CancellationToken ct) =>
        InContextAsync((db, token) => ScheduleQuery.Of(db, Subscribed(db)).ToListAsync(token), ct);

    /// <summary>Null for a feed that is paused or removed.</summary>
    public Task<FeedSchedule?> ScheduleAsync(long id, CancellationToken ct) =>
        InContextAsync((db, token) => ScheduleQuery.Of(db, Subscribed(db).Where(feed => feed.Id == id)).SingleOrDefaultAsync(token), ct);

    public Task<FeedCounts> CountsAsync(DateTimeOffset now, CancellationToken ct) =>
        InContextAsync((db, token) => ScheduleQuery.CountAsync(db, now, token), ct);

    /// <summary>False when there is no such feed.</summary>
    public Task<bool> SetPausedAsync(long id, bool paused, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var status = paused ? FeedStatus.Paused : FeedStatus.Active;
            return await db.Feeds
                .Where(feed => feed.Id == id && feed.RemovedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Status, status), token) > 0;
        },
        ct);

    /// <summary>Ends the subscription and keeps what it brought; articles that another feed lists too are visited by that feed's runs.</summary>
    public Task<bool> RemoveAsync(long id, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var now = clock.GetUtcNow();
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var removed = await db.Feeds
                .Where(feed => feed.Id == id && feed.RemovedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(feed => feed.RemovedAt, now), token);
            await db.Database.ExecuteSqlAsync(
                $"""
                UPDATE ingest.article a
                SET feed_id = (SELECT e.feed_id FROM ingest.feed_entry e JOIN ingest.feed f USING (feed_id)
                               WHERE e.article_id = a.article_id AND f.removed_at IS NULL ORDER BY e.first_seen_at LIMIT 1)
                WHERE a.feed_id = {id} AND {removed} > 0
                """,
                token);
            await transaction.CommitAsync(token);
            return removed > 0;
        },
        ct);

    /// <summary>One transaction: the observation, the feed's state, and its new address where it moved. Recording it twice changes nothing.</summary>
    public Task RecordPollAsync(PollRecord poll, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var feed = await db.Feeds.FromSql($"SELECT * FROM ingest.feed WHERE feed_id = {poll.FeedId} FOR UPDATE").SingleAsync(token);
            var sha = await SnapshotRow.KeepAsync(db, poll.Fetch, poll.At, level: 3, token);
            if (await ObservationRow.InsertAsync(db, PollObservation.Of(poll, feed, sha), token) is not null)
            {
                FeedState.Apply(feed, poll);
                await FeedMove.ApplyAsync(db, feed, poll, token);
                await db.SaveChangesAsync(token);
            }

            await transaction.CommitAsync(token);
            return true;
        },
        ct);

    private static IQueryable<Feed> Subscribed(IngestDbContext db) =>
        db.Feeds.AsNoTracking().Include(feed => feed.Publisher).Where(feed => feed.RemovedAt == null);

    /// <summary>Lists and feeds write all kinds of things where their site's address belongs.</summary>
    private static Uri? Site(string? written) => Uri.TryCreate(written, UriKind.Absolute, out var url) && WebAddress.WhyRefused(url) is null ? url : null;

    private static string[] CategoriesOf(NewFeed feed) => [.. feed.Categories.Select(category => StoredText.Clean(category, TextLimit.Default))];

    private async Task<long?> InsertAsync(IngestDbContext db, NewFeed feed, long publisherId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var ids = await db.Database.SqlQuery<long>(
            $"""
            WITH added AS (
                INSERT INTO ingest.feed (publisher_id, url, title, site_url, folder, categories, poll_interval, cron, added_at, next_poll_at)
                VALUES ({publisherId}, {StoredText.Clean(feed.Url, TextLimit.Address)}, {StoredText.CleanOrNull(feed.Title, TextLimit.Title)},
                        {StoredText.CleanOrNull(feed.SiteUrl is { } site ? WebAddress.Shown(site) : null, TextLimit.Address)}, {StoredText.CleanOrNull(feed.Folder, TextLimit.Default)}, {CategoriesOf(feed)},
                        {feed.PollInterval}, {feed.Cron}, {now}, {now})
                ON CONFLICT (ingest.address_hash(url)) DO NOTHING
                RETURNING feed_id, url),
            known AS (
                INSERT INTO ingest.feed_address (feed_id, url, valid_from, reason) SELECT feed_id, url, {now}, 'added' FROM added)
            SELECT feed_id AS "Value" FROM added
            """).ToListAsync(ct);
        return ids.Count == 0 ? null : ids[0];
    }

    private async Task<FeedAdded> ReviveAsync(IngestDbContext db, NewFeed feed, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var known = await db.Feeds
            .FromSql($"SELECT * FROM ingest.feed WHERE ingest.address_hash(url) = ingest.address_hash({feed.Url})")
            .SingleAsync(ct);
        var wasRemoved = known.RemovedAt is not null;
        if (wasRemoved)
        {
            (known.RemovedAt, known.NextPollAt, known.Status) = (null, now, FeedStatus.Active);
            await db.SaveChangesAsync(ct);
        }

        return new FeedAdded(known.Id, wasRemoved);
    }

    private Task<T> InContextAsync<T>(Func<IngestDbContext, CancellationToken, Task<T>> work, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var db = await contexts.CreateDbContextAsync(token);
            return await work(db, token);
        },
        ct);
}

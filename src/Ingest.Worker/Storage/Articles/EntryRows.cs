using System.Text.Json;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes a plan's articles, keys and listings, each by one statement.</summary>
internal static class EntryRows
{
    /// <summary>Known entries in a poll below which that all are updated may well be so.</summary>
    private const int FewEntries = 5;

    private const double NearlyAll = 0.9;

    /// <summary>False when another poll took one of the new articles' keys meanwhile: roll back and plan again.</summary>
    public static async Task<bool> InsertAsync(IngestDbContext db, EntryBatch batch, EntryPlan plan, CancellationToken ct)
    {
        var ids = await ArticlesAsync(db, batch, plan, ct);
        if (!await KeysAsync(db, batch, plan, ids, ct))
        {
            return false;
        }

        await ListingsAsync(db, batch, plan, ids, ct);
        return true;
    }

    private static async Task<Dictionary<int, long>> ArticlesAsync(IngestDbContext db, EntryBatch batch, EntryPlan plan, CancellationToken ct)
    {
        var ids = plan.Listed.Where(entry => entry.ArticleId is not null).ToDictionary(entry => entry.Slot, entry => entry.ArticleId!.Value);
        var fresh = plan.New;
        if (fresh.Count == 0)
        {
            return ids;
        }

        foreach (var (slot, id) in await InsertedAsync(db, batch, Document(fresh), ct))
        {
            ids[slot] = id;
        }

        return ids;
    }

    // A publisher that is known is not locked: feeds of one house would wait for each other.
    private static Task<List<(int Slot, long ArticleId)>> InsertedAsync(IngestDbContext db, EntryBatch batch, string json, CancellationToken ct) => db
        .Sql(
            $"""
            INSERT INTO ingest.publisher (domain, name, first_seen_at)
            SELECT DISTINCT e.domain, e.domain, {batch.At} FROM jsonb_to_recordset({json}::jsonb) AS e(domain text)
            WHERE NOT EXISTS (SELECT FROM ingest.publisher known WHERE known.domain = e.domain) ORDER BY e.domain
            ON CONFLICT (domain) DO NOTHING
            """)
        .Add(
            $"""
            WITH listed AS MATERIALIZED (
                SELECT nextval('ingest.article_article_id_seq') AS article_id, e.*
                FROM jsonb_to_recordset({json}::jsonb) AS e(slot int, link text, domain text, title text, published timestamptz)),
            made AS (
                INSERT INTO ingest.article (article_id, publisher_id, feed_id, url, title, published_at, first_seen_at, status, next_visit_at,
                    versions, unchanged_visits, failed_visits, attempts, is_backfilled, run_id)
                SELECT article_id, publisher_id, {batch.FeedId}, link, title, published, {batch.At}, 'new', {batch.At}, 0, 0, 0, 0, {batch.IsBackfill}, {batch.RunId}
                FROM listed JOIN ingest.publisher USING (domain))
            SELECT slot, article_id FROM listed
            """)
        .ListAsync(row => (row.GetInt32(0), row.GetInt64(1)), ct);

    private static async Task<bool> KeysAsync(
        IngestDbContext db, EntryBatch batch, EntryPlan plan, Dictionary<int, long> ids, CancellationToken ct)
    {
        var fresh = plan.New.Select(entry => entry.Slot).ToHashSet();
        var json = Document(plan.Keys.Select(known => new
        {
            kind = SnakeCase<ArticleKeyKind>.Name(known.Key.Kind),
            known.Key.Scope,
            text = StoredText.Clean(known.Key.Text, TextLimit.Address),
            articleId = ids[known.Value],
            isNew = fresh.Contains(known.Value),
        }));
        // In one order, so that two polls with the same addresses wait for each other and do not deadlock.
        var lost = await db.Sql(
            $"""
            WITH wanted AS (
                SELECT DISTINCT ON (kind, scope, hash) k.*, hash
                FROM jsonb_to_recordset({json}::jsonb) AS k(kind text, scope bigint, text text, article_id bigint, is_new boolean)
                CROSS JOIN LATERAL (SELECT ingest.address_hash(k.text) AS hash) h
                ORDER BY kind, scope, hash),
            kept AS (
                INSERT INTO ingest.article_key AS known (kind, scope, hash, text, article_id, seen_from, seen_to, run_id)
                SELECT kind, scope, hash, text, article_id, {batch.At}, {batch.At}, {batch.RunId} FROM wanted ORDER BY hash
                ON CONFLICT (kind, scope, hash) DO UPDATE SET seen_to = greatest(known.seen_to, excluded.seen_to)
                RETURNING kind, scope, hash, article_id)
            SELECT count(*) FROM wanted JOIN kept USING (kind, scope, hash)
            WHERE wanted.is_new AND wanted.kind = 'url' AND wanted.article_id <> kept.article_id
            """).ListAsync(row => row.GetInt64(0), ct);
        return lost[0] == 0;
    }

    private static Task<int> ListingsAsync(IngestDbContext db, EntryBatch batch, EntryPlan plan, Dictionary<int, long> ids, CancellationToken ct)
    {
        var json = Document(plan.Listed.Select(entry => entry with { ArticleId = ids[entry.Slot] }));
        // What the feed says is changed is visited soon, unless it says so of nearly all that it lists: then its dates are the poll's. A feed
        // that lists an orphan adopts it.
        return db.Sql(
            $"""
            WITH listed AS (
                SELECT * FROM jsonb_to_recordset({json}::jsonb) AS e(article_id bigint, guid text, link text, title text, authors text[],
                    published timestamptz, published_text text, is_zone_assumed boolean, updated timestamptz, summary text, content text,
                    categories text[])),
            known AS (
                SELECT l.article_id, old.updated_at IS DISTINCT FROM l.updated AS is_updated, old.title IS DISTINCT FROM l.title AS is_renamed
                FROM listed l JOIN ingest.feed_entry old ON old.feed_id = {batch.FeedId} AND old.article_id = l.article_id),
            dates AS (
                SELECT count(*) < {FewEntries} OR count(*) FILTER (WHERE is_updated) < {NearlyAll} * count(*) AS are_believed FROM known),
            changed AS (
                UPDATE ingest.article a
                SET next_visit_at = CASE WHEN is_renamed OR (is_updated AND are_believed) THEN least(a.next_visit_at, {batch.At}) ELSE a.next_visit_at END,
                    feed_id = coalesce(a.feed_id, {batch.FeedId})
                FROM known, dates
                WHERE a.article_id = known.article_id AND a.last_visited_at IS NOT NULL AND (is_renamed OR (is_updated AND are_believed) OR a.feed_id IS NULL))
            INSERT INTO ingest.feed_entry AS kept (feed_id, article_id, guid, link, title, authors, published_at, published_text, is_zone_assumed,
                updated_at, summary, content, categories, first_seen_at, last_seen_at, run_id)
            SELECT {batch.FeedId}, article_id, guid, link, title, authors, published, published_text, is_zone_assumed, updated, summary, content,
                categories, {batch.At}, {batch.At}, {batch.RunId}
            FROM listed ORDER BY article_id
            ON CONFLICT (feed_id, article_id) DO UPDATE
            SET last_seen_at = excluded.last_seen_at, guid = excluded.guid, link = excluded.link, title = excluded.title,
                authors = excluded.authors, published_at = excluded.published_at, published_text = excluded.published_text,
                is_zone_assumed = excluded.is_zone_assumed, updated_at = excluded.updated_at,
                summary = excluded.summary, content = excluded.content, categories = excluded.categories
            """).ExecuteAsync(ct);
    }

    private static string Document<T>(IEnumerable<T> rows) => JsonSerializer.Serialize(rows, Json.Options);
}

using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Reading;

/// <summary>What the command line shows, asked of the same views that readers query.</summary>
internal sealed class ReadViews(IDbContextFactory<IngestDbContext> contexts)
{
    public Task<List<StoredArticle>> ArticlesAsync(CancellationToken ct) => QueryAsync<StoredArticle>(
        $"SELECT article_id, publisher, url, title, byline, word_count, versions, status FROM read.article ORDER BY published_at, article_id", ct);

    /// <param name="article">An article's number, or any address that it was known by.</param>
    public async Task<StoredArticle?> ArticleAsync(string article, CancellationToken ct)
    {
        var id = long.TryParse(article, out var number) ? number : 0;
        var found = await QueryAsync<StoredArticle>(
            $"""
            SELECT article_id, publisher, url, title, byline, word_count, versions, status FROM read.article
            WHERE article_id = {id} OR article_id IN (SELECT article_id FROM read.address WHERE address_hash = read.address_hash({article})) LIMIT 1
            """,
            ct);
        return found.FirstOrDefault();
    }

    public Task<List<StoredVersion>> VersionsAsync(long articleId, CancellationToken ct) => QueryAsync<StoredVersion>(
        $"""
        SELECT number, previous_number, is_current, origin, change_class, title, dek, byline, body, edited_after, first_seen_at, last_seen_at
        FROM read.version WHERE article_id = {articleId} ORDER BY number
        """,
        ct);

    /// <summary>Edits, each with the sentence that shows it best, bios and events, newest last.</summary>
    public Task<List<StoredChange>> ChangesAsync(CancellationToken ct) => QueryAsync<StoredChange>(
        $"""
        SELECT publisher, url, what, old, new FROM (
            SELECT c.publisher, c.url, c.change_class AS what, c.edited_before AS at,
                coalesce(s.old_text, CASE WHEN c.title_changed THEN c.old_title END) AS old,
                coalesce(s.new_text, CASE WHEN c.title_changed THEN c.new_title END) AS new
            FROM read.change c LEFT JOIN LATERAL (
                SELECT old_text, new_text FROM read.sentence_change WHERE version_id = c.version_id
                ORDER BY op <> 'modified', position LIMIT 1) s ON true
            UNION ALL
            SELECT b.publisher, b.author, 'bio', b.seen_from, b.previous_text, b.text FROM read.author_bio b WHERE b.previous_text IS NOT NULL
            UNION ALL
            SELECT e.publisher, e.url, e.kind, e.happened_before, NULL, NULL FROM read.event e) AS happened
        ORDER BY at, publisher, url
        """,
        ct);

    public Task<List<StoredAuthor>> AuthorsAsync(string name, CancellationToken ct) => QueryAsync<StoredAuthor>(
        $"""
        SELECT author_id, name, kind, names, publishers, emails, handles, profile_urls, articles FROM read.author
        WHERE {name} = '' OR author_id::text = {name} OR EXISTS (SELECT FROM unnest(names) AS n WHERE n ILIKE {name}) ORDER BY name
        """,
        ct);

    public Task<List<StoredBio>> BiosAsync(long authorId, CancellationToken ct) => QueryAsync<StoredBio>(
        $"SELECT author, publisher, number, text, previous_text, place, seen_from, seen_to FROM read.author_bio WHERE author_id = {authorId} ORDER BY publisher, number", ct);

    public Task<List<StoredArticle>> ArticlesByAsync(long authorId, CancellationToken ct) => QueryAsync<StoredArticle>(
        $"""
        SELECT a.article_id, a.publisher, a.url, a.title, a.byline, a.word_count, a.versions, a.status
        FROM read.article a JOIN read.article_author w ON w.version_id = a.version_id WHERE w.author_id = {authorId} ORDER BY a.published_at
        """,
        ct);

    private async Task<List<T>> QueryAsync<T>(FormattableString sql, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.SqlQuery<T>(sql).ToListAsync(ct);
    }
}

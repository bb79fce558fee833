using System.Text.Json;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Which articles are known by which keys; one query for a whole poll.</summary>
internal static class KeyOwners
{
    public static async Task<IReadOnlyList<KeyOwner>> FindAsync(IngestDbContext db, IReadOnlyList<ArticleKey> keys, CancellationToken ct)
    {
        var asked = JsonSerializer.Serialize(
            keys.Select((key, number) => new { number, kind = SnakeCase<ArticleKeyKind>.Name(key.Kind), key.Scope, text = Text(key) }),
            Json.Options);
        // An address is an article's whichever way it became known; a guid is one only in its feed.
        var rows = await db.Sql(
            $"""
            SELECT k.number, a.article_id, a.title, a.published_at
            FROM jsonb_to_recordset({asked}::jsonb) AS k(number int, kind text, scope bigint, text text)
            JOIN ingest.article_key known ON known.hash = ingest.address_hash(k.text) AND known.scope = k.scope
                AND (known.kind = 'guid') = (k.kind = 'guid')
            JOIN ingest.article found ON found.article_id = known.article_id
            JOIN ingest.article a ON a.article_id = coalesce(found.merged_into, found.article_id)
            """).ListAsync(row => (Number: row.GetInt32(0), ArticleId: row.GetInt64(1), Title: row.At<string>(2), PublishedAt: row.ValueAt<DateTimeOffset>(3)), ct);
        return [.. rows.Select(row => new KeyOwner(keys[row.Number], row.ArticleId, row.Title, row.PublishedAt)).Distinct()];
    }

    private static string Text(ArticleKey key) => StoredText.Clean(key.Text, TextLimit.Address);
}

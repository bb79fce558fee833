using System.Text.Json;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes the addresses and guids by which an article is known.</summary>
internal static class KeyRows
{
    /// <summary>A key that belongs to another article stays with it.</summary>
    public static void Add(SqlBatch batch, long articleId, IReadOnlyList<ArticleKey> keys, Visit visit)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var json = JsonSerializer.Serialize(keys.Select(key => new KeyText(key)), Json.Options);
        var at = visit.At.ToUniversalTime();
        batch.Add(
            $"""
            INSERT INTO ingest.article_key AS known (kind, scope, hash, text, article_id, seen_from, seen_to, run_id)
            SELECT DISTINCT ON (kind, scope, text) kind, scope, ingest.address_hash(text), text, {articleId}, {at}, {at}, {visit.RunId}
            FROM jsonb_to_recordset({json}::jsonb) AS k(kind text, scope bigint, text text)
            ORDER BY kind, scope, text
            ON CONFLICT (kind, scope, hash) DO UPDATE SET seen_to = greatest(known.seen_to, excluded.seen_to)
            WHERE known.article_id = excluded.article_id
            """);
    }

    private sealed record KeyText(string Kind, long Scope, string Text)
    {
        public KeyText(ArticleKey key)
            : this(SnakeCase<ArticleKeyKind>.Name(key.Kind), key.Scope, StoredText.Clean(key.Text, TextLimit.Address))
        {
        }
    }
}

using System.Text.Json;
using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Mapping;
using Npgsql;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Which stored authors a byline may mean, with all that tells them apart.</summary>
internal static class KnownAuthors
{
    // More persons of one name than this cannot be told apart anyway.
    private const int Most = 50;

    public static async Task<IReadOnlyList<KnownAuthor>> FindAsync(IngestDbContext db, IReadOnlyList<AuthorKey> keys, CancellationToken ct)
    {
        var asked = JsonSerializer.Serialize(keys.Select(KeyText.Of), Json.Options);
        return await db.Sql(
            $"""
            WITH person AS (
                SELECT DISTINCT coalesce(a.merged_into, a.author_id) AS author_id
                FROM jsonb_to_recordset({asked}::jsonb) AS asked(kind text, text text)
                JOIN ingest.author_key k ON k.kind = asked.kind AND k.text = asked.text
                JOIN ingest.author a ON a.author_id = k.author_id
                ORDER BY 1 LIMIT {Most}),
            family AS (
                SELECT person.author_id AS person_id, a.author_id
                FROM person JOIN ingest.author a ON coalesce(a.merged_into, a.author_id) = person.author_id)
            SELECT a.author_id, a.kind,
                (SELECT jsonb_agg(DISTINCT jsonb_build_object('kind', k.kind, 'text', k.text))::text
                    FROM family f JOIN ingest.author_key k ON k.author_id = f.author_id WHERE f.person_id = a.author_id) AS keys,
                array(SELECT DISTINCT n.publisher_id
                    FROM family f JOIN ingest.author_name n ON n.author_id = f.author_id WHERE f.person_id = a.author_id) AS publishers,
                array(SELECT DISTINCT ON (b.publisher_id) b.text
                    FROM family f JOIN ingest.author_bio b ON b.author_id = f.author_id WHERE f.person_id = a.author_id
                    ORDER BY b.publisher_id, b.last_seen_at DESC, b.number DESC) AS bios
            FROM person JOIN ingest.author a USING (author_id)
            """).ListAsync(Read, ct);
    }

    private static KnownAuthor Read(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        SnakeCase<AuthorKind>.Value(row.GetString(1)),
        [.. JsonSerializer.Deserialize<List<KeyText>>(row.At<string>(2) ?? "[]", Json.Options)!.Select(key => key.ToKey())],
        row.GetFieldValue<long[]>(3),
        row.GetFieldValue<string[]>(4));

    internal sealed record KeyText(string Kind, string Text)
    {
        public static KeyText Of(AuthorKey key) => new(SnakeCase<AuthorKeyKind>.Name(key.Kind), StoredText.Clean(key.Text, TextLimit.Handle));

        public AuthorKey ToKey() => new(SnakeCase<AuthorKeyKind>.Value(Kind), Text);
    }
}

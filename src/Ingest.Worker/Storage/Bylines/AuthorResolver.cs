using System.Text.Json;
using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Finds the person behind each printed name, or makes one.</summary>
internal sealed class AuthorResolver(IngestDbContext db, long publisherId, Visit visit)
{
    /// <summary>One id per author, in the same order.</summary>
    public async Task<IReadOnlyList<long>> ResolveAsync(IReadOnlyList<ExtractedAuthor> authors, CancellationToken ct)
    {
        if (authors.Count == 0)
        {
            return [];
        }

        await LockAsync(authors, ct);
        var ids = new List<long>();
        foreach (var author in authors)
        {
            ids.Add(await ResolveAsync(author, ct));
        }

        return ids;
    }

    // Two pages that name the same new author at the same moment must not make two persons; in one order, so that they do not block each other.
    private async Task LockAsync(IReadOnlyList<ExtractedAuthor> authors, CancellationToken ct)
    {
        var names = authors.SelectMany(AuthorIdentity.KeysOf).Select(key => $"ingest author {key.Kind} {key.Text}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        await db.Sql($"SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest({names}) WITH ORDINALITY AS n(name, i) ORDER BY i")
            .ExecuteAsync(ct);
    }

    private async Task<long> ResolveAsync(ExtractedAuthor author, CancellationToken ct)
    {
        var keys = AuthorIdentity.KeysOf(author);
        return AuthorMatch.Decide(author, publisherId, await KnownAuthors.FindAsync(db, keys, ct)) switch
        {
            AuthorDecision.Same same => await RememberAsync(same.AuthorId, author, keys, ct),
            AuthorDecision.Merge merge => await RememberAsync(await MergeAsync(merge, ct), author, keys, ct),
            _ => await RememberAsync(null, author, keys, ct),
        };
    }

    private async Task<long> MergeAsync(AuthorDecision.Merge merge, CancellationToken ct)
    {
        await AuthorFold.FoldAsync(db, merge, visit.At, visit.RunId, again: false, ct);
        return merge.KeepId;
    }

    /// <param name="id">Null for somebody new, who is made.</param>
    /// <returns>The author's id.</returns>
    private async Task<long> RememberAsync(long? id, ExtractedAuthor author, IReadOnlyList<AuthorKey> keys, CancellationToken ct)
    {
        var (at, name, kind) = (visit.At.ToUniversalTime(), StoredText.Clean(author.Name, TextLimit.Name), SnakeCase<AuthorKind>.Name(author.Kind));
        var json = JsonSerializer.Serialize(keys.Select(KnownAuthors.KeyText.Of).Distinct(), Json.Options);
        var ids = await db.Sql(
            $"""
            WITH made AS (
                INSERT INTO ingest.author (name, kind, first_seen_at, run_id)
                SELECT {name}, {kind}, {at}, {visit.RunId} WHERE {id}::bigint IS NULL RETURNING author_id),
            person AS (SELECT author_id FROM made UNION ALL SELECT {id}::bigint WHERE {id}::bigint IS NOT NULL),
            keys AS (
                INSERT INTO ingest.author_key AS known (author_id, kind, text, first_seen_at, last_seen_at, run_id)
                SELECT author_id, k.kind, k.text, {at}, {at}, {visit.RunId} FROM person, jsonb_to_recordset({json}::jsonb) AS k(kind text, text text)
                ON CONFLICT (author_id, kind, text) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)),
            name AS (
                INSERT INTO ingest.author_name AS known (author_id, publisher_id, name, first_seen_at, last_seen_at, run_id)
                SELECT author_id, {publisherId}, {name}, {at}, {at}, {visit.RunId} FROM person
                ON CONFLICT (author_id, publisher_id, name) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at))
            SELECT author_id FROM person
            """).ListAsync(row => row.GetInt64(0), ct);
        return ids.Single();
    }
}

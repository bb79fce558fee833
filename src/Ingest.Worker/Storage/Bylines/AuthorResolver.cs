using System.Text.Json;
using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Finds the person behind each printed name, or makes one.</summary>
internal sealed class AuthorResolver(IngestDbContext db, long publisherId, Visit visit)
{
    /// <summary>One id per author, in the same order.</summary>
    public async Task<IReadOnlyList<long>> ResolveAsync(IReadOnlyList<ExtractedAuthor> authors, CancellationToken ct)
    {
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
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest({names}) WITH ORDINALITY AS n(name, i) ORDER BY i", ct);
    }

    private async Task<long> ResolveAsync(ExtractedAuthor author, CancellationToken ct)
    {
        var keys = AuthorIdentity.KeysOf(author);
        var id = AuthorMatch.Decide(author, publisherId, await KnownAuthors.FindAsync(db, keys, ct)) switch
        {
            AuthorDecision.Same same => same.AuthorId,
            AuthorDecision.Merge merge => await MergeAsync(merge, ct),
            _ => await AddAsync(author, ct),
        };
        await RememberAsync(id, author.Name, keys, ct);
        return id;
    }

    private async Task<long> MergeAsync(AuthorDecision.Merge merge, CancellationToken ct)
    {
        await AuthorFold.FoldAsync(db, merge, visit.At, visit.RunId, again: false, ct);
        return merge.KeepId;
    }

    private async Task<long> AddAsync(ExtractedAuthor author, CancellationToken ct)
    {
        var added = new Author { Name = author.Name, Kind = author.Kind, FirstSeenAt = visit.At, RunId = visit.RunId };
        db.Authors.Add(added);
        await db.SaveChangesAsync(ct);
        return added.Id;
    }

    private Task<int> RememberAsync(long id, string name, IReadOnlyList<AuthorKey> keys, CancellationToken ct)
    {
        var (at, text) = (visit.At.ToUniversalTime(), StoredText.Clean(name, TextLimit.Name));
        var json = JsonSerializer.Serialize(keys.Select(KnownAuthors.KeyText.Of).Distinct(), Json.Options);
        return db.Database.ExecuteSqlAsync(
            $"""
            WITH keys AS (
                INSERT INTO ingest.author_key AS known (author_id, kind, text, first_seen_at, last_seen_at, run_id)
                SELECT {id}, kind, text, {at}, {at}, {visit.RunId} FROM jsonb_to_recordset({json}::jsonb) AS k(kind text, text text)
                ON CONFLICT (author_id, kind, text) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at))
            INSERT INTO ingest.author_name AS known (author_id, publisher_id, name, first_seen_at, last_seen_at, run_id)
            VALUES ({id}, {publisherId}, {text}, {at}, {at}, {visit.RunId})
            ON CONFLICT (author_id, publisher_id, name) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
            """,
            ct);
    }
}

using Ingest.Extraction;
using Ingest.Worker.Storage.Articles;
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
        foreach (var key in authors.Select(author => NameKey(author.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({"ingest author " + key}, 0))", ct);
        }
    }

    private async Task<long> ResolveAsync(ExtractedAuthor author, CancellationToken ct)
    {
        var key = NameKey(author.Name);
        var known = await (
            from candidate in db.AuthorKeys
            join name in db.AuthorNames on candidate.AuthorId equals name.AuthorId
            join person in db.Authors on candidate.AuthorId equals person.Id
            where candidate.Kind == "name" && candidate.Text == key && name.PublisherId == publisherId
            select person.MergedInto ?? person.Id).FirstOrDefaultAsync(ct);
        var id = known != 0 ? known : await AddAsync(author, ct);
        await RememberAsync(id, author.Name, key, ct);
        return id;
    }

    private async Task<long> AddAsync(ExtractedAuthor author, CancellationToken ct)
    {
        var added = new Author { Name = author.Name, Kind = author.Kind, FirstSeenAt = visit.At, RunId = visit.RunId };
        db.Authors.Add(added);
        await db.SaveChangesAsync(ct);
        return added.Id;
    }

    private Task<int> RememberAsync(long id, string name, string key, CancellationToken ct)
    {
        var (at, text) = (visit.At.ToUniversalTime(), StoredText.Clean(name, Mapping.TextLimit.Name));
        return db.Database.ExecuteSqlAsync(
            $"""
            WITH keys AS (
                INSERT INTO ingest.author_key AS known (author_id, kind, text, first_seen_at, last_seen_at, run_id)
                VALUES ({id}, 'name', {key}, {at}, {at}, {visit.RunId})
                ON CONFLICT (author_id, kind, text) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at))
            INSERT INTO ingest.author_name AS known (author_id, publisher_id, name, first_seen_at, last_seen_at, run_id)
            VALUES ({id}, {publisherId}, {text}, {at}, {at}, {visit.RunId})
            ON CONFLICT (author_id, publisher_id, name) DO UPDATE SET last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)
            """,
            ct);
    }

    private static string NameKey(string name) => StoredText.Clean(name.Trim().ToLowerInvariant(), Mapping.TextLimit.Name);
}

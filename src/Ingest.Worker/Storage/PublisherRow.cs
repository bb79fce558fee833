using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage;

/// <summary>Finds a publisher by domain, or makes it.</summary>
internal static class PublisherRow
{
    public static async Task<long> IdAsync(IngestDbContext db, string domain, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.Publishers.Where(publisher => publisher.Domain == domain).Select(publisher => (long?)publisher.Id).SingleOrDefaultAsync(ct);
        if (known is { } id)
        {
            return id;
        }

        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO ingest.publisher (domain, name, first_seen_at) VALUES ({domain}, {domain}, {now}) ON CONFLICT (domain) DO NOTHING",
            ct);
        return await db.Publishers.Where(publisher => publisher.Domain == domain).Select(publisher => publisher.Id).SingleAsync(ct);
    }
}

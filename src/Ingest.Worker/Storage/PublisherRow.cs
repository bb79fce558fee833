namespace Ingest.Worker.Storage;

/// <summary>Finds a publisher by domain, or makes it.</summary>
internal static class PublisherRow
{
    public static async Task<long> IdAsync(IngestDbContext db, string domain, DateTimeOffset now, CancellationToken ct) => (await db
        .Sql(
            $"""
            INSERT INTO ingest.publisher (domain, name, first_seen_at) SELECT {domain}, {domain}, {now.ToUniversalTime()}
            WHERE NOT EXISTS (SELECT FROM ingest.publisher WHERE domain = {domain}) ON CONFLICT (domain) DO NOTHING
            """)
        .Add($"SELECT publisher_id FROM ingest.publisher WHERE domain = {domain}")
        .ListAsync(row => row.GetInt64(0), ct)).Single();
}

using System.Text;
using System.Text.Json;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Warc;

/// <summary>Writes the evidence of an article as a web archive: each fetch, with the bytes that it brought where they are kept.</summary>
internal sealed class ArticleArchive(IDbContextFactory<IngestDbContext> contexts, TimeProvider clock)
{
    private const string SamePayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

    /// <returns>How many records were written; 0 when there is no such article, or it was never fetched.</returns>
    public async Task<int> ExportAsync(long articleId, Stream output, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var writer = new WarcWriter(output);
        var written = 0;
        var first = new Dictionary<string, WarcRecord>(StringComparer.Ordinal);
        foreach (var fetch in await FetchesOf(db, articleId).ToListAsync(ct))
        {
            if (written == 0)
            {
                await writer.WriteAsync(Opening(articleId), ct);
                written++;
            }

            await writer.WriteAsync(await RecordAsync(db, fetch, first, ct), ct);
            written++;
        }

        return written;
    }

    private static IQueryable<ArchivedFetch> FetchesOf(IngestDbContext db, long articleId) =>
        from fetch in db.Observations
        join snapshot in db.Snapshots on fetch.SnapshotSha256 equals snapshot.Sha256 into kept
        from snapshot in kept.DefaultIfEmpty()
        join run in db.Runs on fetch.RunId equals run.Id into runs
        from run in runs.DefaultIfEmpty()
        where fetch.ArticleId == articleId
        orderby fetch.FetchedAt, fetch.Id
        select new ArchivedFetch(
            fetch.FetchedAt, fetch.FinalUrl ?? fetch.Url, fetch.Url, fetch.Outcome, fetch.HttpStatus, fetch.ETag, fetch.LastModified, fetch.Problem,
            run.TraceId, fetch.SnapshotSha256, snapshot.ContentType, snapshot.Body != null);

    private WarcRecord Opening(long articleId) => new()
    {
        Type = "warcinfo",
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Date = clock.GetUtcNow(),
        ContentType = "application/warc-fields",
        Block = Encoding.UTF8.GetBytes(
            $"software: ingest\r\nformat: WARC File Format 1.1\r\ndescription: every fetch of article {articleId}; bytes as decompressed, without the response's headers\r\n"),
    };

    private static async Task<WarcRecord> RecordAsync(
        IngestDbContext db, ArchivedFetch fetch, Dictionary<string, WarcRecord> first, CancellationToken ct)
    {
        if (fetch.Sha256 is null || !fetch.IsKept)
        {
            return fetch.Note();
        }

        var digest = WarcWriter.Label(fetch.Sha256);
        if (first.TryGetValue(digest, out var before))
        {
            return fetch.Revisit(before, digest, SamePayload);
        }

        var snapshot = await db.Snapshots.AsNoTracking().SingleAsync(row => row.Sha256 == fetch.Sha256, ct);
        return first[digest] = fetch.Resource(SnapshotRow.Decompress(snapshot.Body!, snapshot.Bytes), digest);
    }

    private sealed record ArchivedFetch(
        DateTimeOffset At, string Url, string Asked, FetchOutcome Outcome, int? Status, string? ETag, string? LastModified, string? Problem,
        string? TraceId, byte[]? Sha256, string? ContentType, bool IsKept)
    {
        public WarcRecord Resource(byte[] body, string digest) => new()
        {
            Type = "resource",
            Id = Guid.CreateVersion7(At),
            Date = At,
            TargetUri = Url,
            ContentType = ContentType ?? "application/octet-stream",
            Block = body,
            Fields = [("WARC-Payload-Digest", digest)],
        };

        public WarcRecord Revisit(WarcRecord before, string digest, string profile) => new()
        {
            Type = "revisit",
            Id = Guid.CreateVersion7(At),
            Date = At,
            TargetUri = Url,
            ContentType = before.ContentType,
            Fields =
            [
                ("WARC-Profile", profile),
                ("WARC-Payload-Digest", digest),
                ("WARC-Refers-To", WarcWriter.Urn(before.Id)),
                ("WARC-Refers-To-Target-URI", before.TargetUri!),
                ("WARC-Refers-To-Date", WarcWriter.Moment(before.Date)),
            ],
        };

        /// <summary>What came of a fetch whose bytes are not there: not modified, gone, blocked, or dropped since.</summary>
        public WarcRecord Note() => new()
        {
            Type = "metadata",
            Id = Guid.CreateVersion7(At),
            Date = At,
            TargetUri = Url,
            ContentType = "application/json",
            Block = JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    Outcome = SnakeCase<FetchOutcome>.Name(Outcome), HttpStatus = Status, Asked, ETag, LastModified, Problem, TraceId,
                    PayloadDigest = Sha256 is null ? null : WarcWriter.Label(Sha256),
                },
                Json.Options),
        };
    }
}

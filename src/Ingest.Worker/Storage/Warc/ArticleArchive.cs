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
    // WARC 1.1, 6.7: the profiles of revisit records.
    private const string SamePayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    private const string NotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

    /// <param name="articleId">What was folded into it is part of it.</param>
    /// <returns>How many records were written; 0 when there is no such article, or it was never fetched.</returns>
    public async Task<int> ExportAsync(long articleId, Stream output, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var writer = new WarcWriter(output);
        var written = 0;
        var earlier = new EarlierRecords();
        var parts = await db.Articles.Where(article => article.Id == articleId || article.MergedInto == articleId).Select(article => (long?)article.Id).ToListAsync(ct);
        foreach (var fetch in await FetchesOf(db, parts).ToListAsync(ct))
        {
            if (written == 0)
            {
                await writer.WriteAsync(Opening(articleId), ct);
                written++;
            }

            foreach (var record in await RecordsAsync(db, fetch, earlier, ct))
            {
                await writer.WriteAsync(record, ct);
                written++;
            }
        }

        return written;
    }

    private static IQueryable<ArchivedFetch> FetchesOf(IngestDbContext db, List<long?> articleIds) =>
        from fetch in db.Observations
        join snapshot in db.Snapshots on fetch.SnapshotSha256 equals snapshot.Sha256 into kept
        from snapshot in kept.DefaultIfEmpty()
        join run in db.Runs on fetch.RunId equals run.Id into runs
        from run in runs.DefaultIfEmpty()
        where articleIds.Contains(fetch.ArticleId)
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

    private static async Task<IReadOnlyList<WarcRecord>> RecordsAsync(IngestDbContext db, ArchivedFetch fetch, EarlierRecords earlier, CancellationToken ct)
    {
        if (fetch.Sha256 is null || !fetch.IsKept)
        {
            // The server said that what it sent last is still true; what else it said stands in a note beside.
            return fetch.Outcome == FetchOutcome.NotModified && earlier.ByAddress.TryGetValue(fetch.Url, out var unchanged)
                && fetch.Revisit(unchanged, NotModified) is var revisit
                ? [revisit, fetch.Note(revisit.Id)]
                : [fetch.Note()];
        }

        var digest = WarcWriter.Label(fetch.Sha256);
        if (earlier.ByDigest.TryGetValue(digest, out var before))
        {
            earlier.ByAddress[fetch.Url] = before;
            return [fetch.Revisit(before, SamePayload)];
        }

        var snapshot = await db.Snapshots.AsNoTracking().SingleAsync(row => row.Sha256 == fetch.Sha256, ct);
        return [earlier.ByAddress[fetch.Url] = earlier.ByDigest[digest] = fetch.Resource(SnapshotRow.Decompress(snapshot.Body!, snapshot.Bytes), digest)];
    }

    /// <summary>The records with bytes so far, for those that only point at them.</summary>
    private sealed class EarlierRecords
    {
        public Dictionary<string, WarcRecord> ByDigest { get; } = new(StringComparer.Ordinal);

        /// <summary>What each address served last.</summary>
        public Dictionary<string, WarcRecord> ByAddress { get; } = new(StringComparer.Ordinal);
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

        public WarcRecord Revisit(WarcRecord before, string profile) => new()
        {
            Type = "revisit",
            Id = Guid.CreateVersion7(At),
            Date = At,
            TargetUri = Url,
            ContentType = before.ContentType,
            Fields =
            [
                ("WARC-Profile", profile),
                .. before.Fields.Where(field => field.Name == "WARC-Payload-Digest"),
                ("WARC-Refers-To", WarcWriter.Urn(before.Id)),
                ("WARC-Refers-To-Target-URI", before.TargetUri!),
                ("WARC-Refers-To-Date", WarcWriter.Moment(before.Date)),
            ],
        };

        /// <summary>What came of a fetch whose bytes are not there: not modified, gone, blocked, or dropped since.</summary>
        /// <param name="beside">The record that it goes with.</param>
        public WarcRecord Note(Guid? beside = null) => new()
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
            Fields = beside is null ? [] : [("WARC-Concurrent-To", WarcWriter.Urn(beside.Value))],
        };
    }
}

using System.Security.Cryptography;
using Ingest.Worker.Fetching;
using ZstdSharp;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Keeps served bytes once per distinct content.</summary>
internal static class SnapshotRow
{
    /// <summary>Returns the content's hash; null when nothing was served.</summary>
    public static async Task<byte[]?> KeepAsync(IngestDbContext db, FetchResult fetch, DateTimeOffset at, int level, CancellationToken ct)
    {
        var sha = HashOf(fetch);
        if (sha is not null && !await SeeAsync(db, sha, at, ct))
        {
            var batch = new SqlBatch(db);
            Insert(batch, fetch, sha, at, level);
            await batch.ExecuteAsync(ct);
        }

        return sha;
    }

    /// <summary>Null when nothing was served.</summary>
    public static byte[]? HashOf(FetchResult fetch) => fetch.Body.IsEmpty ? null : SHA256.HashData(fetch.Body.Span);

    /// <summary>False when the content is not stored, or its bytes were dropped.</summary>
    public static async Task<bool> SeeAsync(IngestDbContext db, byte[] sha, DateTimeOffset at, CancellationToken ct) => await db.Sql(
        $"UPDATE ingest.snapshot SET last_seen_at = greatest(last_seen_at, {at.ToUniversalTime()}) WHERE sha256 = {sha} AND body IS NOT NULL")
        .ExecuteAsync(ct) > 0;

    /// <summary>Bytes that retention had dropped are taken back when they are served again.</summary>
    public static void Insert(SqlBatch batch, FetchResult fetch, byte[] sha, DateTimeOffset at, int level)
    {
        var (moment, body) = (at.ToUniversalTime(), SnapshotBytes.Compress(fetch.Body.Span, level));
        var type = StoredText.CleanOrNull(fetch.ContentType, Mapping.TextLimit.Default);
        batch.Add(
            $"""
            INSERT INTO ingest.snapshot AS s (sha256, content_type, bytes, body, first_seen_at, last_seen_at)
            VALUES ({sha}, {type}, {(long)fetch.Body.Length}, {body}, {moment}, {moment})
            ON CONFLICT (sha256) DO UPDATE
            SET body = excluded.body, dropped_at = NULL, last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at)
            """);
    }

    public static byte[] Decompress(byte[] body, long bytes)
    {
        using var zstd = new Decompressor();
        return zstd.Unwrap(body, checked((int)bytes)).ToArray();
    }
}

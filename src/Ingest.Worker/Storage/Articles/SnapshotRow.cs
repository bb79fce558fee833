using System.Security.Cryptography;
using Ingest.Worker.Fetching;
using Microsoft.EntityFrameworkCore;
using ZstdSharp;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Keeps served bytes once per distinct content.</summary>
internal static class SnapshotRow
{
    /// <summary>Returns the content's hash; null when nothing was served.</summary>
    public static async Task<byte[]?> KeepAsync(IngestDbContext db, FetchResult fetch, DateTimeOffset at, int level, CancellationToken ct)
    {
        if (fetch.Body.IsEmpty)
        {
            return null;
        }

        var sha = SHA256.HashData(fetch.Body.Span);
        var touched = await db.Database.ExecuteSqlAsync(
            $"UPDATE ingest.snapshot SET last_seen_at = greatest(last_seen_at, {at}) WHERE sha256 = {sha} AND body IS NOT NULL",
            ct);
        if (touched == 0)
        {
            var body = Compress(fetch.Body.Span, level);
            var type = StoredText.CleanOrNull(fetch.ContentType, Mapping.TextLimit.Default);
            // Bytes that retention had dropped are taken back when they are served again.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO ingest.snapshot AS s (sha256, content_type, bytes, body, first_seen_at, last_seen_at)
                VALUES ({sha}, {type}, {(long)fetch.Body.Length}, {body}, {at}, {at})
                ON CONFLICT (sha256) DO UPDATE
                SET body = excluded.body, dropped_at = NULL, last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at)
                """,
                ct);
        }

        return sha;
    }

    public static byte[] Decompress(byte[] body, long bytes)
    {
        using var zstd = new Decompressor();
        return zstd.Unwrap(body, checked((int)bytes)).ToArray();
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes, int level)
    {
        using var zstd = new Compressor(level);
        return zstd.Wrap(bytes).ToArray();
    }
}

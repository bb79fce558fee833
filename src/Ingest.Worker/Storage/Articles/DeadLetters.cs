using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Sets aside what could not be stored, with the reason; the same thing once, however often it comes.</summary>
internal static class DeadLetters
{
    public static async Task<int> AddAsync(IngestDbContext db, EntryBatch batch, FeedEntry entry, string reason, CancellationToken ct)
    {
        var payload = JsonSerializer.Serialize(entry, Json.Options);
        var fingerprint = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { batch.FeedId, payload }));
        var text = StoredText.Clean(reason, TextLimit.Default);
        var json = JsonText.Clean(payload);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ingest.dead_letter AS known (feed_id, kind, fingerprint, reason, payload, first_seen_at, last_seen_at, times, run_id)
            VALUES ({batch.FeedId}, 'entry', {fingerprint}, {text}, {json}::jsonb, {batch.At}, {batch.At}, 1, {batch.RunId})
            ON CONFLICT (fingerprint) DO UPDATE
            SET last_seen_at = excluded.last_seen_at, times = known.times + 1, reason = excluded.reason, run_id = excluded.run_id
            """,
            ct);
    }
}

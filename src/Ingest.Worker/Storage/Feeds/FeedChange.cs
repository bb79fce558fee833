using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>Carries a user's wish over to a feed that is subscribed already.</summary>
internal static class FeedChange
{
    /// <returns>False when all was so before.</returns>
    public static async Task<bool> ApplyAsync(IngestDbContext db, long id, NewFeed wish, DateTimeOffset now, CancellationToken ct)
    {
        var (folder, cron) = (StoredText.CleanOrNull(wish.Folder, TextLimit.Default), StoredText.CleanOrNull(wish.Cron, TextLimit.Default));
        var hasRhythm = wish.PollInterval is not null || cron is not null;
        return await db.Sql(
            $"""
            UPDATE ingest.feed f
            SET folder = wish.folder, poll_interval = wish.poll_interval, cron = wish.cron,
                next_poll_at = CASE WHEN (f.poll_interval, f.cron) IS DISTINCT FROM (wish.poll_interval, wish.cron)
                               THEN least(f.next_poll_at, {now.ToUniversalTime()}) ELSE f.next_poll_at END
            FROM (
                SELECT feed_id, coalesce({folder}::text, folder) AS folder,
                    CASE WHEN {hasRhythm} THEN {wish.PollInterval}::interval ELSE poll_interval END AS poll_interval,
                    CASE WHEN {hasRhythm} THEN {cron}::text ELSE cron END AS cron
                FROM ingest.feed WHERE feed_id = {id}) wish
            WHERE f.feed_id = wish.feed_id
                AND (f.folder, f.poll_interval, f.cron) IS DISTINCT FROM (wish.folder, wish.poll_interval, wish.cron)
            """).ExecuteAsync(ct) > 0;
    }
}

using Ingest.Worker.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Makes one article part of another, and takes that back. Nothing of either is rewritten.</summary>
internal static class ArticleFold
{
    /// <summary>False when there was nothing to do, or when a person has taken the same merge back before.</summary>
    public static Task<bool> FoldAsync(IngestDbContext db, IdentityDecision.Merge merge, DateTimeOffset at, Guid? runId, CancellationToken ct) =>
        FoldAsync(db, merge, at, runId, again: false, ct);

    /// <param name="again">Also when the same merge was taken back before.</param>
    public static async Task<bool> FoldAsync(
        IngestDbContext db, IdentityDecision.Merge merge, DateTimeOffset at, Guid? runId, bool again, CancellationToken ct)
    {
        var (keep, fold, moment) = (merge.KeepId, merge.FoldId, at.ToUniversalTime());
        return await db.Database.ExecuteSqlAsync(
            $"""
            WITH wanted AS (
                SELECT FROM ingest.article k, ingest.article f
                WHERE k.article_id = {keep} AND k.merged_into IS NULL AND f.article_id = {fold} AND f.merged_into IS NULL AND {keep} <> {fold}
                    AND ({again} OR NOT EXISTS (SELECT FROM ingest.article_merge
                        WHERE kept_id = {keep} AND folded_id = {fold} AND undone_at IS NOT NULL))),
            along AS (
                UPDATE ingest.article SET merged_into = {keep} WHERE merged_into = {fold} AND EXISTS (SELECT FROM wanted) RETURNING article_id),
            folded AS (
                UPDATE ingest.article SET merged_into = {keep} WHERE article_id = {fold} AND EXISTS (SELECT FROM wanted) RETURNING article_id),
            told AS (
                INSERT INTO ingest.article_event (article_id, kind, seen_at, detail, run_id)
                SELECT {keep}, 'merged', {moment}, 'article ' || {fold} || ': ' || {merge.Reason}, {runId} FROM folded)
            INSERT INTO ingest.article_merge (kept_id, folded_id, came_along, reason, merged_at, run_id)
            SELECT {keep}, {fold}, array(SELECT article_id FROM along), {merge.Reason}, {moment}, {runId} FROM folded
            """,
            ct) > 0;
    }

    /// <summary>False when the article is not part of another.</summary>
    public static async Task<bool> SplitAsync(IngestDbContext db, long foldedId, DateTimeOffset at, CancellationToken ct)
    {
        var moment = at.ToUniversalTime();
        return await db.Database.ExecuteSqlAsync(
            $"""
            WITH undone AS (
                UPDATE ingest.article_merge SET undone_at = {moment}
                WHERE article_merge_id = (SELECT max(article_merge_id) FROM ingest.article_merge WHERE folded_id = {foldedId} AND undone_at IS NULL)
                RETURNING kept_id, came_along),
            back AS (
                UPDATE ingest.article a SET merged_into = {foldedId} FROM undone WHERE a.article_id = ANY (undone.came_along)),
            told AS (
                INSERT INTO ingest.article_event (article_id, kind, seen_at, detail) SELECT kept_id, 'split', {moment}, 'article ' || {foldedId} FROM undone)
            UPDATE ingest.article SET merged_into = NULL, next_visit_at = coalesce(next_visit_at, {moment})
            WHERE article_id = {foldedId} AND EXISTS (SELECT FROM undone)
            """,
            ct) > 0;
    }
}

using Ingest.Worker.Authors;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Makes two authors one person, and takes that back. Nothing of either is rewritten.</summary>
internal static class AuthorFold
{
    /// <param name="again">Also when the same merge was taken back before.</param>
    /// <returns>False when there was nothing to do, or when a person has taken the same merge back before.</returns>
    public static async Task<bool> FoldAsync(
        IngestDbContext db, AuthorDecision.Merge merge, DateTimeOffset at, Guid? runId, bool again, CancellationToken ct)
    {
        var (keep, fold, moment) = (merge.KeepId, merge.FoldId, at.ToUniversalTime());
        return await db.Database.ExecuteSqlAsync(
            $"""
            WITH wanted AS (
                SELECT FROM ingest.author k, ingest.author f
                WHERE k.author_id = {keep} AND k.merged_into IS NULL AND f.author_id = {fold} AND f.merged_into IS NULL AND {keep} <> {fold}
                    AND ({again} OR NOT EXISTS (SELECT FROM ingest.author_merge
                        WHERE kept_id = {keep} AND folded_id = {fold} AND undone_at IS NOT NULL))),
            along AS (
                UPDATE ingest.author SET merged_into = {keep} WHERE merged_into = {fold} AND EXISTS (SELECT FROM wanted) RETURNING author_id),
            folded AS (
                UPDATE ingest.author SET merged_into = {keep} WHERE author_id = {fold} AND EXISTS (SELECT FROM wanted) RETURNING author_id)
            INSERT INTO ingest.author_merge (kept_id, folded_id, came_along, evidence, merged_at, run_id)
            SELECT {keep}, {fold}, array(SELECT author_id FROM along), {merge.Evidence}, {moment}, {runId} FROM folded
            """,
            ct) > 0;
    }

    /// <summary>False when the author is not part of another.</summary>
    public static async Task<bool> SplitAsync(IngestDbContext db, long foldedId, DateTimeOffset at, CancellationToken ct)
    {
        var moment = at.ToUniversalTime();
        return await db.Database.ExecuteSqlAsync(
            $"""
            WITH undone AS (
                UPDATE ingest.author_merge SET undone_at = {moment}
                WHERE author_merge_id = (SELECT max(author_merge_id) FROM ingest.author_merge WHERE folded_id = {foldedId} AND undone_at IS NULL)
                RETURNING came_along),
            back AS (
                UPDATE ingest.author a SET merged_into = {foldedId} FROM undone WHERE a.author_id = ANY (undone.came_along))
            UPDATE ingest.author SET merged_into = NULL WHERE author_id = {foldedId} AND EXISTS (SELECT FROM undone)
            """,
            ct) > 0;
    }
}

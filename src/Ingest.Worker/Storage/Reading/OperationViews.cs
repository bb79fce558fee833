using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Reading;

/// <summary>How feeds and pages fare, asked of the same views that readers query.</summary>
internal sealed class OperationViews(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry)
{
    /// <summary>Newest first.</summary>
    public Task<List<StoredPoll>> PollsAsync(long feedId, int limit, CancellationToken ct) => QueryAsync<StoredPoll>(
        $"""
        SELECT o.fetched_at, o.outcome, o.http_status, coalesce((r.counters->>'entries_new')::bigint, 0) AS new_entries, coalesce(o.problem, r.problem) AS problem
        FROM read.observation o LEFT JOIN read.run r USING (run_id)
        WHERE o.kind = 'feed' AND o.feed_id = {feedId} ORDER BY o.fetched_at DESC LIMIT {limit}
        """,
        ct);

    /// <summary>Oldest first.</summary>
    public Task<List<StoredAddress>> AddressesAsync(long feedId, CancellationToken ct) => QueryAsync<StoredAddress>(
        $"""
        SELECT ingest.without_user(url) AS url, valid_from, valid_to, reason FROM ingest.feed_address
        WHERE feed_id = {feedId} ORDER BY valid_from, feed_address_id
        """,
        ct);

    /// <summary>The commonest first.</summary>
    public Task<List<OutcomeCount>> VisitsAsync(long feedId, CancellationToken ct) => QueryAsync<OutcomeCount>(
        $"""
        SELECT outcome, count(*) AS articles FROM (
            SELECT DISTINCT ON (o.article_id) o.outcome FROM read.observation o
            WHERE o.kind = 'page' AND o.article_id IN (SELECT article_id FROM read.feed_entry WHERE feed_id = {feedId})
            ORDER BY o.article_id, o.fetched_at DESC) AS last
        GROUP BY outcome ORDER BY articles DESC, outcome
        """,
        ct);

    public Task<List<QuarantinedPage>> QuarantineAsync(int limit, CancellationToken ct) => QueryAsync<QuarantinedPage>(
        $"""
        SELECT q.article_id, q.url, q.attempts, q.quarantined_at,
            (SELECT o.problem FROM read.observation o
             WHERE o.article_id = q.article_id AND o.kind = 'page' AND o.outcome IN ('parse_timeout', 'parse_error') AND o.fetched_at >= q.quarantined_at - interval '1 hour'
             ORDER BY o.fetched_at DESC LIMIT 1) AS problem
        FROM read.quarantine q ORDER BY q.quarantined_at DESC LIMIT {limit}
        """,
        ct);

    public Task<List<DeadLetterCount>> DeadLettersAsync(CancellationToken ct) => QueryAsync<DeadLetterCount>(
        $"SELECT kind, reason, count(*) AS letters FROM read.dead_letter GROUP BY kind, reason ORDER BY letters DESC", ct);

    private Task<List<T>> QueryAsync<T>(FormattableString sql, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var db = await contexts.CreateDbContextAsync(token);
            return await db.Database.SqlQuery<T>(sql).ToListAsync(token);
        },
        ct);
}

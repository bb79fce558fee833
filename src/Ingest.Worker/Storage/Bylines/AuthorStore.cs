using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>What is done to authors outside of an article's visit.</summary>
internal sealed class AuthorStore(IDbContextFactory<IngestDbContext> contexts, DatabaseRetry retry, IOptions<StorageOptions> options, TimeProvider clock)
{
    /// <summary>Makes two authors one. False when they are, or when there is no such author.</summary>
    public Task<bool> MergeAsync(long keepId, long foldId, string evidence, CancellationToken ct) => InContextAsync(
        (db, token) => AuthorFold.FoldAsync(db, new AuthorDecision.Merge(keepId, foldId, evidence), clock.GetUtcNow(), null, again: true, token), ct);

    /// <summary>Takes back by which merge the author became part of another. It is not made again by itself.</summary>
    public Task<bool> SplitAsync(long foldedId, CancellationToken ct) =>
        InContextAsync((db, token) => AuthorFold.SplitAsync(db, foldedId, clock.GetUtcNow(), token), ct);

    /// <summary>True when the profile page is to be fetched now, and at most once an interval, whoever asks.</summary>
    public Task<bool> BeginProfileVisitAsync(Uri profile, TimeSpan interval, DateTimeOffset now, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            var (url, at) = (StoredText.Clean(profile.AbsoluteUri, TextLimit.Address), now.ToUniversalTime());
            var before = at - interval;
            return await db.Sql(
                $"""
                INSERT INTO ingest.profile_visit AS known (hash, url, visited_at) VALUES (ingest.address_hash({url}), {url}, {at})
                ON CONFLICT (hash) DO UPDATE SET visited_at = excluded.visited_at WHERE known.visited_at <= {before}
                """).ExecuteAsync(token) > 0;
        },
        ct);

    /// <summary>What the fetch of a profile page came to, with the bytes that were served. False when it was recorded before.</summary>
    public Task<bool> RecordProfileVisitAsync(ProfileRecord visit, CancellationToken ct) => InContextAsync(
        async (db, token) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var sha = await SnapshotRow.KeepAsync(db, visit.Fetch, visit.At.ToUniversalTime(), options.Value.SnapshotCompressionLevel, token);
            var id = await ObservationRow.InsertAsync(db, visit.ToObservation(sha), token);
            await transaction.CommitAsync(token);
            return id is not null;
        },
        ct);

    private Task<T> InContextAsync<T>(Func<IngestDbContext, CancellationToken, Task<T>> work, CancellationToken ct) => retry.RunAsync(
        async token =>
        {
            await using var db = await contexts.CreateDbContextAsync(token);
            return await work(db, token);
        },
        ct);
}

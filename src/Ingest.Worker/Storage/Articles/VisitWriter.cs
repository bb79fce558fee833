using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes a visit to a locked article; the caller commits.</summary>
internal sealed class VisitWriter(IngestDbContext db, Article article, int? currentNumber, StorageOptions options)
{
    /// <param name="decision">Null when the visit shows no content to judge.</param>
    public async Task<SavedVisit> WriteAsync(Visit visit, VersionDecision? decision, CancellationToken ct)
    {
        var sha = await SnapshotRow.KeepAsync(db, visit.Fetch, visit.At, options.SnapshotCompressionLevel, ct);
        var observation = await ObservationRow.InsertAsync(db, VisitObservation.Of(visit, article, sha), ct);
        if (observation is null)
        {
            return SavedVisit.Nothing;
        }

        var sights = await Sights.ReadAsync(db, article.Id, ct);
        if (visit.At < sights.LastSeenAt)
        {
            // Another replica has seen the article since this page was fetched: it is evidence, and no longer news.
            return SavedVisit.Nothing with { ObservationId = observation };
        }

        var seen = await SeeAsync(visit, decision, sha, sights, ct);
        var events = Standing(visit, decision, sights.LastSeenAt);
        db.Events.AddRange(events);
        ArticleProgress.Apply(article, visit, decision);
        await db.SaveChangesAsync(ct);
        await ObservationRow.PointAsync(db, observation.Value, seen.VersionId, ct);
        await IdentifyAsync(visit, ct);
        return seen with { ObservationId = observation, Events = [.. events.Select(happened => happened.Kind)] };
    }

    /// <summary>A page says by which addresses the article is known, and sometimes that it is another one too.</summary>
    private async Task IdentifyAsync(Visit visit, CancellationToken ct)
    {
        if (visit.State is null)
        {
            return;
        }

        var keys = PageIdentity.KeysOf(
            visit.Requested, [.. visit.Fetch.Redirects.Select(redirect => redirect.From)], visit.Fetch.FinalUrl, visit.Extracted?.CanonicalUrl);
        var owners = await KeyOwners.FindAsync(db, keys, ct);
        await KeyRows.AddAsync(db, article.Id, keys, visit, ct);
        if (PageIdentity.Decide(article.Id, visit.State.Title, owners) is IdentityDecision.Merge merge)
        {
            await ArticleFold.FoldAsync(db, merge, visit.At, visit.RunId, ct);
        }
    }

    private async Task<SavedVisit> SeeAsync(Visit visit, VersionDecision? decision, byte[]? sha, Sights sights, CancellationToken ct)
    {
        var versions = new VersionWriter(db, article, currentNumber);
        switch (decision)
        {
            case null:
                return visit.Result is FetchOutcome.NotModified ? await versions.SeeCurrentAsync(visit, sights, ct) : SavedVisit.Nothing;
            case VersionDecision.NewVersion added:
                return await versions.AppendAsync(visit, added, sha!, sights, ct);
            case VersionDecision.SeenAgain again:
                return await versions.SeeAsync(visit, again.Number, sights, ct);
            case VersionDecision.KnownAgain known:
                return await versions.ReturnToAsync(visit, known.Number, sights, ct);
            case VersionDecision.Promoted promoted:
                return await versions.ReturnToAsync(visit, promoted.Number, sights, ct);
            default:
                throw new InvalidOperationException($"No such decision: {decision.GetType().Name}.");
        }
    }

    private List<ArticleEvent> Standing(Visit visit, VersionDecision? decision, DateTimeOffset? before)
    {
        var standing = ArticleStanding.After(article.Status, visit.Result);
        article.Status = standing.Status;
        var kinds = new List<(ArticleEventKind Kind, string? Detail)>();
        if (standing.Event is { } changed)
        {
            kinds.Add((changed, visit.Problem ?? visit.Fetch.Problem));
        }

        if (PageMove.Of(article.Url, visit) is { } moved)
        {
            kinds.Add((ArticleEventKind.Moved, $"{article.Url} → {moved}"));
            article.Url = moved;
        }

        if (decision is VersionDecision.KnownAgain known)
        {
            var kind = known.Change.Class is ChangeClass.Restoration ? ArticleEventKind.Restored : ArticleEventKind.KnownAgain;
            kinds.Add((kind, $"version {known.Number}"));
        }

        if (decision is VersionDecision.Promoted promoted)
        {
            kinds.Add((ArticleEventKind.Promoted, $"version {promoted.Number}"));
        }

        return [.. kinds.DistinctBy(happened => happened.Kind).Select(happened => new ArticleEvent
        {
            ArticleId = article.Id,
            Kind = happened.Kind,
            Detail = happened.Detail,
            PreviousSeenAt = before,
            SeenAt = visit.At,
            RunId = visit.RunId,
        })];
    }
}

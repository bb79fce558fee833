using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Writes a visit to a locked article; the caller commits. What needs no answer is sent in one batch at the end.</summary>
internal sealed class VisitWriter(IngestDbContext db, Article article, ArticleHistory history, Sights sights, StorageOptions options)
{
    private readonly SqlBatch last = new(db);

    /// <param name="decision">Null when the visit shows no content to judge.</param>
    public async Task<SavedVisit> WriteAsync(Visit visit, VersionDecision? decision, CancellationToken ct)
    {
        // Another replica may have seen the article since this page was fetched: then it is evidence, and no longer news.
        var isNews = sights.LastSeenAt is null || visit.At >= sights.LastSeenAt;
        var evidence = await VisitEvidence.WriteAsync(db, article, visit, isNews ? decision : null, options, ct);
        if (evidence.Observation is not { } observation)
        {
            return SavedVisit.Nothing;
        }

        return isNews ? await WriteNewsAsync(visit, decision, evidence, observation, ct) : SavedVisit.Nothing with { ObservationId = observation };
    }

    private async Task<SavedVisit> WriteNewsAsync(
        Visit visit, VersionDecision? decision, VisitEvidence evidence, long observation, CancellationToken ct)
    {
        var owners = visit.State is null ? [] : await KeyOwners.FindAsync(db, KeysOf(visit), ct);
        var seen = await SeeAsync(visit, decision, evidence, ct);
        var lastStood = ArticleStanding.Shows(article.LastOutcome, article.Status) ? article.LastVisitedAt : sights.LastSeenAt;
        ArticleProgress.Apply(article, visit, decision, showsCurrent: seen.VersionId == article.CurrentVersionId);
        var events = Standing(visit, decision, lastStood, Move(visit, owners));
        EventRows.Insert(last, events);
        ArticleRow.Write(last, article);
        ObservationRow.Point(last, observation, seen.VersionId);
        if (visit.State is not null)
        {
            KeyRows.Add(last, article.Id, KeysOf(visit), visit);
        }

        await last.ExecuteAsync(ct);
        var identity = visit.State is null ? null : PageIdentity.Decide(article.Id, visit.State.Title, owners);
        if ((identity as IdentityDecision.Merge ?? Twin(seen)) is { } merge)
        {
            await ArticleFold.FoldAsync(db, merge, visit.At, visit.RunId, ct);
        }

        return seen with { ObservationId = observation, Events = [.. events.Select(happened => happened.Kind)] };
    }

    private IdentityDecision.Merge? Twin(SavedVisit seen) =>
        seen.TwinId is { } twin ? EntryIdentity.Merge(article.Id, twin, "same text, headline and end of address") as IdentityDecision.Merge : null;

    /// <summary>A page says by which addresses the article is known, and sometimes that it is another one too.</summary>
    private static IReadOnlyList<ArticleKey> KeysOf(Visit visit) => PageIdentity.KeysOf(
        visit.Requested, [.. visit.Fetch.Redirects.Select(redirect => redirect.From)], visit.Fetch.FinalUrl, visit.Extracted?.CanonicalUrl, visit.Extracted?.AmpUrl);

    /// <summary>The article is visited where it moved for good.</summary>
    /// <returns>Null also where it was never read before: a feed whose links are redirected moves nothing.</returns>
    private string? Move(Visit visit, IReadOnlyList<KeyOwner> owners)
    {
        var final = AddressKey.Of(visit.Fetch.FinalUrl);
        var (url, move) = (article.Url, PageMove.Of(article.Url, visit, owners.Any(owner => owner.ArticleId == article.Id && owner.Key.Text == final)));
        if (move is { IsForGood: true })
        {
            article.Url = move.To;
        }

        return move is not { IsNews: true } || history.Known.Count == 0 ? null : $"{url} → {move.To}";
    }

    private async Task<SavedVisit> SeeAsync(Visit visit, VersionDecision? decision, VisitEvidence evidence, CancellationToken ct)
    {
        var versions = new VersionWriter(db, last, article, history, sights);
        switch (decision)
        {
            case null:
                return visit.Result is FetchOutcome.NotModified ? await versions.SeeCurrentAsync(visit, ct) : SavedVisit.Nothing;
            case VersionDecision.NewVersion added:
                return await versions.AppendAsync(visit, added, evidence.Extraction!.Value, ct);
            case VersionDecision.SeenAgain again:
                return await versions.SeeAsync(visit, again.Number, ct);
            case VersionDecision.KnownAgain known:
                return await versions.ReturnToAsync(visit, known.Number, ct);
            case VersionDecision.Promoted promoted:
                return await versions.ReturnToAsync(visit, promoted.Number, ct);
            default:
                throw new InvalidOperationException($"No such decision: {decision.GetType().Name}.");
        }
    }

    private bool IsSetApart(Visit visit)
    {
        var failsAgain = ArticleProgress.IsUnreadable(visit) && article.Attempts >= options.QuarantineAfterAttempts;
        if (failsAgain)
        {
            Quarantine.Put(last, article, visit.At);
        }

        return failsAgain;
    }

    /// <param name="lastStood">When a visit last showed the article to be what it was before this one.</param>
    private List<ArticleEvent> Standing(Visit visit, VersionDecision? decision, DateTimeOffset? lastStood, string? move)
    {
        var standing = ArticleStanding.After(article.Status, visit.Result);
        article.Status = standing.Status;
        var kinds = new List<(ArticleEventKind Kind, string? Detail)>();
        if (standing.Event is { } changed && (changed is not ArticleEventKind.Restored || history.Known.Count > 0))
        {
            kinds.Add((changed, visit.Problem ?? visit.Fetch.Problem));
        }

        if (move is not null)
        {
            kinds.Add((ArticleEventKind.Moved, move));
        }

        if (IsSetApart(visit))
        {
            kinds.Add((ArticleEventKind.Quarantined, visit.Problem));
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
            PreviousSeenAt = happened.Kind == standing.Event ? lastStood : sights.LastSeenAt,
            SeenAt = visit.At,
            RunId = visit.RunId,
        })];
    }
}

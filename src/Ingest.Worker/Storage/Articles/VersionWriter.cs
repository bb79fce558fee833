using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Appends versions to a locked article, and records when each was seen.</summary>
internal sealed class VersionWriter(IngestDbContext db, Article article, int? currentNumber)
{
    public async Task<SavedVisit> AppendAsync(Visit visit, VersionDecision.NewVersion added, byte[] snapshot, Sights sights, CancellationToken ct)
    {
        var state = visit.State ?? throw new InvalidOperationException("A visit that brings a version carries the state that was judged.");
        if (added.Number == 1)
        {
            article.PublisherId = await PublisherRow.IdAsync(db, PublisherDomain.Of(visit.Fetch.FinalUrl), visit.At, ct);
        }

        var extraction = await ExtractionRow.IdAsync(db, visit, snapshot, ct);
        var previous = currentNumber is { } number ? await FindAsync(number, ct) : null;
        var version = NewVersionRow.Of(article, visit, state, added, extraction, previous);
        db.Versions.Add(version);
        await db.SaveChangesAsync(ct);

        db.SentenceChanges.AddRange(NewVersionRow.Sentences(version.Id, added.Change));
        var bios = await new BylineWriter(db, article.PublisherId, visit).AddAsync(version.Id, state, ct);
        article.Versions = Math.Max(article.Versions, version.Number);
        if (visit.Origin is VersionOrigin.Publisher)
        {
            sights.See(db, article.Id, version.Id, visit);
        }

        if (added.BecomesCurrent)
        {
            await MakeCurrentAsync(version, visit, ct);
        }

        return new SavedVisit(version.Id, version.Number, IsNewVersion: true) { NewBios = bios };
    }

    /// <summary>The page was not modified since the current version was read.</summary>
    public async Task<SavedVisit> SeeCurrentAsync(Visit visit, Sights sights, CancellationToken ct)
    {
        var current = await db.Versions.SingleOrDefaultAsync(version => version.Id == article.CurrentVersionId, ct);
        return current is null ? SavedVisit.Nothing : await SeeAsync(visit, current, sights, ct);
    }

    public async Task<SavedVisit> SeeAsync(Visit visit, int number, Sights sights, CancellationToken ct) =>
        await SeeAsync(visit, await FindAsync(number, ct), sights, ct);

    /// <summary>An earlier or a suspect state is what the page says now.</summary>
    public async Task<SavedVisit> ReturnToAsync(Visit visit, int number, Sights sights, CancellationToken ct)
    {
        var version = await FindAsync(number, ct);
        version.IsSuspect = false;
        var seen = await SeeAsync(visit, version, sights, ct);
        await MakeCurrentAsync(version, visit, ct);
        return seen;
    }

    private async Task<SavedVisit> SeeAsync(Visit visit, ArticleVersion version, Sights sights, CancellationToken ct)
    {
        version.LastSeenAt = visit.At;
        version.SeenCount++;
        sights.See(db, article.Id, version.Id, visit);
        var bios = await new BylineWriter(db, article.PublisherId, visit).SeeAsync(version.Id, ct);
        return new SavedVisit(version.Id, version.Number, IsNewVersion: false) { NewBios = bios };
    }

    private async Task MakeCurrentAsync(ArticleVersion version, Visit visit, CancellationToken ct)
    {
        article.CurrentVersionId = version.Id;
        await SearchRow.WriteAsync(db, version, ct);
        await NearDuplicates.FindAsync(db, article, version, visit, ct);
    }

    private Task<ArticleVersion> FindAsync(int number, CancellationToken ct) =>
        db.Versions.SingleAsync(version => version.ArticleId == article.Id && version.Number == number, ct);
}

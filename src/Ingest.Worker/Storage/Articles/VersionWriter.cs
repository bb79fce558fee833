using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Bylines;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Appends versions to a locked article, and records when each was seen.</summary>
/// <param name="last">What is written at the visit's end; the article's row with it.</param>
internal sealed class VersionWriter(IngestDbContext db, SqlBatch last, Article article, ArticleHistory history, Sights sights)
{
    /// <param name="extraction">How the page was read.</param>
    public async Task<SavedVisit> AppendAsync(Visit visit, VersionDecision.NewVersion added, long extraction, CancellationToken ct)
    {
        var state = visit.State ?? throw new InvalidOperationException("A visit that brings a version carries the state that was judged.");
        if (added.Number == 1 && PublisherDomain.Of(visit.Fetch.FinalUrl) is var domain && domain != PublisherDomain.Of(new Uri(article.Url)))
        {
            article.PublisherId = await PublisherRow.IdAsync(db, domain, visit.At, ct);
        }

        var previous = history.Known.FirstOrDefault(known => known.Number == history.CurrentNumber);
        var version = NewVersionRow.Of(article, visit, state, added, extraction, previous);
        var id = await NewVersionRow.InsertAsync(db, version, ct);
        NewVersionRow.InsertSentences(last, id, added.Change);
        var bios = await new BylineWriter(db, last, article.PublisherId, visit).AddAsync(id, state, ct);
        article.Versions = Math.Max(article.Versions, version.Number);
        if (visit.Origin is VersionOrigin.Publisher)
        {
            sights.See(last, article.Id, id, visit);
        }

        var twin = added.BecomesCurrent ? await MakeCurrentAsync(id, version.Body, visit, ct) : null;
        return new SavedVisit(id, version.Number, IsNewVersion: true) { NewBios = bios, TwinId = added.Number == 1 ? twin : null };
    }

    /// <summary>The page was not modified since the current version was read.</summary>
    public async Task<SavedVisit> SeeCurrentAsync(Visit visit, CancellationToken ct) =>
        history.CurrentNumber is { } number ? await SeeAsync(visit, number, ct) : SavedVisit.Nothing;

    public async Task<SavedVisit> SeeAsync(Visit visit, int number, CancellationToken ct) =>
        await SeeAsync(visit, await TouchAsync(visit, number, ct), ct);

    /// <summary>An earlier or a suspect state is what the page says now.</summary>
    public async Task<SavedVisit> ReturnToAsync(Visit visit, int number, CancellationToken ct)
    {
        var version = await TouchAsync(visit, number, ct);
        last.Add($"UPDATE ingest.article_version SET is_suspect = false WHERE version_id = {version.Id} AND is_suspect");
        var seen = await SeeAsync(visit, version, ct);
        var bodies = await db.Sql($"SELECT body FROM ingest.article_version WHERE version_id = {version.Id}").ListAsync(row => row.GetString(0), ct);
        await MakeCurrentAsync(version.Id, bodies.Single(), visit, ct);
        return seen;
    }

    private async Task<SavedVisit> SeeAsync(Visit visit, SeenVersion version, CancellationToken ct)
    {
        sights.See(last, article.Id, version.Id, visit);
        var bios = await new BylineWriter(db, last, article.PublisherId, visit).SeeAsync(version.Id, ct);
        return new SavedVisit(version.Id, version.Number, IsNewVersion: false) { NewBios = bios };
    }

    private async Task<long?> MakeCurrentAsync(long versionId, string body, Visit visit, CancellationToken ct)
    {
        article.CurrentVersionId = versionId;
        SearchRow.Write(last, versionId);
        return await NearDuplicates.FindAsync(db, last, article, body, visit, ct);
    }

    private async Task<SeenVersion> TouchAsync(Visit visit, int number, CancellationToken ct) => (await db.Sql(
        $"""
        UPDATE ingest.article_version SET last_seen_at = {visit.At.ToUniversalTime()}, seen_count = seen_count + 1, reading = coalesce({visit.Reading}, reading)
        WHERE article_id = {article.Id} AND number = {number} RETURNING version_id
        """).ListAsync(row => new SeenVersion(row.GetInt64(0), number), ct)).Single();

    private sealed record SeenVersion(long Id, int Number);
}

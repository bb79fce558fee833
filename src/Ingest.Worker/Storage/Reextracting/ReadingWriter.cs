using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>Writes a reading to a locked article; the caller commits. It leaves no observation and no sight: nobody looked at the site.</summary>
internal sealed class ReadingWriter(IngestDbContext db, Article article, ArticleHistory history, Sights sights)
{
    /// <summary>What the version stands for now: the last that a later extractor made of it, or itself.</summary>
    public async Task<ReadingBasis> BasisOfAsync(long versionId, CancellationToken ct)
    {
        var versions = await db.Sql($"SELECT version_id, number, previous_number, origin FROM ingest.article_version WHERE article_id = {article.Id}")
            .ListAsync(row => (Id: row.GetInt64(0), Number: row.GetInt32(1), PreviousNumber: row.ValueAt<int>(2), Origin: SnakeCase<VersionOrigin>.Value(row.GetString(3))), ct);
        var asked = versions.Single(version => version.Id == versionId).Number;
        var links = versions.ConvertAll(version => (version.Number, version.PreviousNumber, version.Origin));
        var head = ReadingChain.Head(links, asked);
        var id = versions.Single(version => version.Number == head).Id;
        return new ReadingBasis(head, id == article.CurrentVersionId, await HistoryQuery.StateAsync(db, id, ct)) { Superseded = ReadingChain.Superseded(links, head) };
    }

    /// <param name="basis">What the page was read as so far.</param>
    public async Task<SavedVisit> WriteAsync(PageReading reading, ReadingBasis basis, VersionDecision decision, CancellationToken ct)
    {
        var visit = AsVisit(reading);
        var last = new SqlBatch(db);
        var extraction = await ExtractionRow.IdAsync(db, visit, reading.SnapshotSha256, ct);
        var saved = SavedVisit.Nothing;
        if (decision is VersionDecision.NewVersion added)
        {
            saved = await new VersionWriter(db, last, article, history with { CurrentNumber = basis.Number }, sights).AppendAsync(visit, added, extraction, ct);
            ArticleRow.Write(last, article);
        }
        else
        {
            Lengthen(last, basis.Number, reading.Shown);
        }

        await last.ExecuteAsync(ct);
        return saved;
    }

    /// <summary>A text that only a later extractor read was shown as long as the pages that it is read in.</summary>
    private void Lengthen(SqlBatch last, int number, ShownRange shown) => last.Add(
        $"""
        UPDATE ingest.article_version SET last_seen_at = {shown.To.ToUniversalTime()}, seen_count = seen_count + {shown.Count}
        WHERE article_id = {article.Id} AND number = {number} AND origin = 'reextraction' AND last_seen_at < {shown.To.ToUniversalTime()}
        """);

    private Visit AsVisit(PageReading reading) => new()
    {
        RunId = reading.RunId,
        At = reading.At,
        Shown = reading.Shown,
        Requested = new Uri(article.Url),
        Fetch = new FetchResult { Outcome = FetchOutcome.NotModified, FinalUrl = new Uri(article.Url) },
        Extracted = reading.Extracted,
        State = reading.State,
        ExtractorVersion = reading.ExtractorVersion,
        SiteRule = reading.SiteRule,
        Origin = VersionOrigin.Reextraction,
    };
}

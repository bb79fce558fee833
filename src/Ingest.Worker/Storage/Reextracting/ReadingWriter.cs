using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>Writes a reading to a locked article; the caller commits. It leaves no observation and no sight: nobody looked at the site.</summary>
internal sealed class ReadingWriter(IngestDbContext db, Article article, ArticleHistory history, Sights sights)
{
    public async Task<SavedVisit> WriteAsync(PageReading reading, VersionDecision decision, CancellationToken ct)
    {
        var page = await CurrentPageAsync(ct);
        var visit = AsVisit(reading);
        if (decision is VersionDecision.NewVersion added)
        {
            var last = new SqlBatch(db);
            var extraction = await ExtractionRow.IdAsync(db, visit, page, ct);
            var saved = await new VersionWriter(db, last, article, history, sights)
                .AppendAsync(visit, added with { BecomesCurrent = true, IsSuspect = false }, extraction, ct);
            ArticleRow.Write(last, article);
            await last.ExecuteAsync(ct);
            return saved;
        }

        // The same text by a later extractor: said once, so that the page is not read again.
        await ExtractionRow.IdAsync(db, visit, page, ct);
        return SavedVisit.Nothing;
    }

    private Task<byte[]> CurrentPageAsync(CancellationToken ct) => (
        from version in db.Versions
        join extraction in db.Extractions on version.ExtractionId equals extraction.Id
        where version.Id == article.CurrentVersionId
        select extraction.SnapshotSha256).SingleAsync(ct);

    private Visit AsVisit(PageReading reading) => new()
    {
        RunId = reading.RunId,
        At = reading.At,
        Requested = new Uri(article.Url),
        Fetch = new FetchResult { Outcome = FetchOutcome.NotModified, FinalUrl = new Uri(article.Url) },
        Extracted = reading.Extracted,
        State = reading.State,
        ExtractorVersion = reading.ExtractorVersion,
        SiteRule = reading.SiteRule,
        Origin = VersionOrigin.Reextraction,
    };
}

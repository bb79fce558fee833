using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reextracting;
using PageReading = Ingest.Worker.Storage.Reextracting.PageReading;

namespace Ingest.Worker.Cli;

/// <summary>Reads a stored page with the current extractor and judges it as a visit is judged.</summary>
/// <param name="runId">Null for a dry run, which saves nothing.</param>
internal sealed class PageRereading(ArticleExtractor extractor, ArticleStore articles, TimeProvider clock, Guid? runId)
{
    public async Task<Reread> RunAsync(StoredReading reading, CancellationToken ct)
    {
        if (await ExtractAsync(reading.Page, ct) is not { } page || !IsWhole(page, reading.Page.Url))
        {
            return new Reread(RereadKind.Skipped, reading.Host, reading.Page.Url, Change: null);
        }

        var state = PageComparison.StateOf(page);
        await using var article = await articles.LockAsync(reading.ArticleId, ct);
        var now = clock.GetUtcNow();
        var decision = VersionJudge.Judge(article.History, state, now);
        var isSettled = runId is not { } run
            || await SaveAsync(article, reading, ReadingOf(run, now, page, state), RereadDecision.ToSave(decision, article.History), ct);
        return new Reread(
            isSettled ? RereadDecision.KindOf(decision) : RereadKind.Skipped, reading.Host, reading.Page.Url, (decision as VersionDecision.NewVersion)?.Change);
    }

    private static PageReading ReadingOf(Guid run, DateTimeOffset now, ExtractedArticle page, ArticleState state) => new()
    {
        RunId = run,
        At = now,
        Extracted = page,
        State = state,
        ExtractorVersion = ArticleExtractor.Version,
    };

    /// <summary>False when the article got another current page meanwhile, which is then read by itself.</summary>
    private static async Task<bool> SaveAsync(ArticleSession article, StoredReading reading, PageReading read, VersionDecision decision, CancellationToken ct)
    {
        if (await article.ReadCurrentPageAsync(ct) is not { } current || !current.Body.Span.SequenceEqual(reading.Page.Body.Span))
        {
            return false;
        }

        await article.SaveReadingAsync(read, decision, ct);
        return true;
    }

    /// <summary>Of an article in several pages only the first is kept as served.</summary>
    private static bool IsWhole(ExtractedArticle page, Uri url) =>
        PageComparison.IsArticle(page) && page.Blocks.Count > 0 && new PagedArticle(page, url).NextAddress(most: 2) is null;

    private async Task<ExtractedArticle?> ExtractAsync(StoredPage page, CancellationToken ct)
    {
        try
        {
            return await extractor.ExtractAsync(TextDecoder.DecodeHtml(page.Body.Span, page.ContentType), page.Url, ct);
        }
        catch (ExtractionTimeoutException)
        {
            // Counted as skipped; it was read before, by an earlier extractor or on a calmer machine.
            return null;
        }
    }
}

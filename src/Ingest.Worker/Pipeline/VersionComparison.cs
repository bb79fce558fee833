using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>Compares what a page shows with what is known of the article.</summary>
internal sealed class VersionComparison(ArticleExtractor extractor)
{
    public async Task<Judgement> JudgeAsync(ArticleSession article, VisitedPage page, PageReading reading, CancellationToken ct)
    {
        var seen = PageComparison.StateOf(reading.Article!);
        var decision = VersionJudge.Judge(article.History, seen, page.At);
        if (decision is not VersionDecision.NewVersion || article.History.Current is not { } current || reading.IsJoined)
        {
            return new Judgement(seen, decision);
        }

        // Something differs, which is rare: the page of the current version, read by the extractor of today, tells an edit
        // from a block that only the extraction took in or left out.
        if (await article.ReadCurrentPageAsync(ct) is { } kept && await ReadAgainAsync(kept, ct) is { } oldPage)
        {
            seen = PageComparison.Settle(current, oldPage, reading.Article!);
            decision = VersionJudge.Judge(article.History, seen, page.At);
        }

        return new Judgement(seen, decision);
    }

    /// <returns>What the extractor of today makes of a stored page; null when that takes too long.</returns>
    public async Task<ExtractedArticle?> ReadAgainAsync(StoredPage kept, CancellationToken ct)
    {
        try
        {
            return await extractor.ExtractAsync(TextDecoder.DecodeHtml(kept.Body.Span, kept.ContentType), kept.Url, ct);
        }
        catch (ExtractionTimeoutException)
        {
            // It was read once, by an earlier extractor or on a calmer machine; then the stored state alone is compared with.
            return null;
        }
    }
}

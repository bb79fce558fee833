using System.Security.Cryptography;
using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Reextracting;
using PageReading = Ingest.Worker.Storage.Reextracting.PageReading;

namespace Ingest.Worker.Cli;

/// <summary>Reads stored pages with the current extractor and judges each against what it was read as before.</summary>
/// <param name="runId">Null for a dry run, which saves nothing.</param>
internal sealed class PageRereading(ArticleExtractor extractor, ArticleStore articles, TimeProvider clock, Guid? runId)
{
    /// <summary>What a dry run has said already: several pages of an article may be read as one new text.</summary>
    private readonly HashSet<(long Article, string Fingerprint)> said = [];

    public async Task<Reread> RunAsync(StoredReading reading, CancellationToken ct)
    {
        if (await ExtractAsync(reading.Page, ct) is not { } page)
        {
            return new Reread(RereadKind.Skipped, reading.Host, reading.Page.Url, Change: null);
        }

        var (isWhole, state) = (IsWhole(page, reading.Page.Url), PageComparison.StateOf(page));
        await using var article = await articles.LockAsync(reading.ArticleId, ct);
        var basis = await article.ReadingBasisAsync(reading.VersionId, ct);

        // What is no whole article says nothing of the text, and is done with all the same.
        var decision = isWhole ? RereadDecision.Judge(article.History, basis, state) : new VersionDecision.SeenAgain(basis.Number);
        if (runId is { } run)
        {
            await article.SaveReadingAsync(ReadingOf(run, reading, page, state), basis, RereadDecision.ToSave(decision, basis), ct);
        }
        else if (decision is VersionDecision.NewVersion && !said.Add((article.ArticleId, Convert.ToHexString(ArticleComparer.Fingerprint(state)))))
        {
            decision = new VersionDecision.SeenAgain(basis.Number);
        }

        return new Reread(isWhole ? RereadDecision.KindOf(decision) : RereadKind.Skipped, reading.Host, reading.Page.Url, (decision as VersionDecision.NewVersion)?.Change);
    }

    private PageReading ReadingOf(Guid run, StoredReading reading, ExtractedArticle page, ArticleState state) => new()
    {
        RunId = run,
        At = clock.GetUtcNow(),
        Shown = reading.Shown,
        SnapshotSha256 = SHA256.HashData(reading.Page.Body.Span),
        Extracted = page,
        State = state,
        ExtractorVersion = ArticleExtractor.Version,
        SiteRule = page.SiteRule,
    };

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

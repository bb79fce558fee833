using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>Brings an article's page and reads it, all of its parts.</summary>
internal sealed class PageReader(
    WebFetcher fetcher, ArticleExtractor extractor, HeavyPages heavy, OutcomeReporter reporter, TimeProvider clock, IOptions<PipelineOptions> options)
{
    /// <summary>
    /// Asks for what is new only once the article was seen: a page that could not be read before is sent in full. Now and then it is asked
    /// for in full all the same: there are servers that go on calling an edited page unmodified.
    /// </summary>
    public async Task<VisitedPage> FetchAsync(DueArticle article, RunScope run, CancellationToken ct)
    {
        var isKnown = article.Versions > 0 && (article.UnchangedVisits + 1) % options.Value.FullVisitEvery != 0;
        var request = new FetchRequest(article.Url, FetchKind.Page)
        {
            ETag = isKnown ? article.ETag : null,
            LastModified = isKnown ? article.LastModified : null,
            FeedUrls = run.Feed.Urls(),
        };
        var at = clock.GetUtcNow();
        return new VisitedPage(at, await fetcher.GetAsync(request, ct));
    }

    public async Task<PageReading> ReadAsync(VisitedPage page, RunScope run, CancellationToken ct)
    {
        try
        {
            var first = await ExtractAsync(page.Fetch, ct);
            var whole = await JoinAsync(first, page, run, ct);
            return PageVerdict.Of(whole) with { IsJoined = whole != first };
        }
        catch (ExtractionTimeoutException tooLong)
        {
            return new PageReading(FetchOutcome.ParseTimeout, Article: null, tooLong.Message);
        }
    }

    private async Task<ExtractedArticle> JoinAsync(ExtractedArticle first, VisitedPage page, RunScope run, CancellationToken ct)
    {
        var parts = new PagedArticle(first, page.Fetch.FinalUrl);
        while (parts.NextAddress(options.Value.MaxPagesPerArticle) is { } address)
        {
            var next = await fetcher.GetAsync(new FetchRequest(address, FetchKind.Page) { FeedUrls = run.Feed.Urls() }, ct);
            parts.Add(address, next.Outcome is FetchOutcome.Ok ? await ExtractAsync(next, ct) : null);
        }

        return parts.Joined;
    }

    private async Task<ExtractedArticle> ExtractAsync(FetchResult page, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        try
        {
            return await heavy.ReadAsync(page, html => extractor.ExtractAsync(html, page.FinalUrl, ct), ct);
        }
        finally
        {
            reporter.PageRead(page, clock.GetElapsedTime(begun));
        }
    }
}

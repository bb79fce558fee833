using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Pipeline;

/// <summary>Brings an article's page and reads it, all of its parts.</summary>
internal sealed class PageReader(
    WebFetcher fetcher, ArticleExtractor extractor, HeavyPages heavy, OutcomeReporter reporter, TimeProvider clock, IOptions<PipelineOptions> options)
{
    /// <summary>Visits in a row that fail for a missing page of several; then the article is what there is.</summary>
    private const int MostWaits = 3;

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
        return new VisitedPage(at, Whole(await FollowAsync(await fetcher.GetAsync(request, ct), request, ct), article));
    }

    /// <summary>Once: a page that only sends its readers on is where it sends them.</summary>
    private async Task<FetchResult> FollowAsync(FetchResult page, FetchRequest request, CancellationToken ct)
    {
        if (PageRefresh.Of(page) is not var (target, redirect))
        {
            return page;
        }

        var next = await fetcher.GetAsync(request with { Url = target, ETag = null, LastModified = null }, ct);
        return next with { Redirects = [.. page.Redirects, redirect, .. next.Redirects], Duration = page.Duration + next.Duration };
    }

    /// <summary>
    /// A page that may have been cut is asked for again before it becomes an article: what comes so twice has no other end. Where there is
    /// an article already, its text tells what is missing.
    /// </summary>
    private static FetchResult Whole(FetchResult page, DueArticle article)
    {
        var isNew = article is { Versions: 0, LastOutcome: not FetchOutcome.Truncated };
        return isNew && page.Outcome is FetchOutcome.Ok && BodyEnd.MayBeMissing(page, FetchKind.Page)
            ? page with
            {
                Outcome = FetchOutcome.Truncated,
                Body = default,
                Problem = $"{WebAddress.Host(page.FinalUrl)} ended the page before its last tags, and said nowhere how long it is; it is asked for again.",
            }
            : page;
    }

    /// <summary>What a page is that must not be kept, by itself: none of what it leads to is asked for.</summary>
    public async Task<PageReading> LookAsync(FetchResult page, CancellationToken ct)
    {
        try
        {
            return PageVerdict.Of(await ExtractAsync(page with { Body = page.Unkept }, ct));
        }
        catch (ExtractionTimeoutException tooLong)
        {
            return new PageReading(FetchOutcome.ParseTimeout, Article: null, tooLong.Message);
        }
    }

    public async Task<PageReading> ReadAsync(VisitedPage page, DueArticle article, RunScope run, CancellationToken ct)
    {
        try
        {
            var first = await ExtractAsync(page.Fetch, ct);
            var parts = new PagedArticle(first, page.Fetch.FinalUrl);
            if (await AddPartsAsync(parts, run, ct) is { } missing && article.FailedVisits < MostWaits)
            {
                return new PageReading(missing.Outcome, Article: null, $"A page of the article is missing for now, {WebAddress.Public(missing.FinalUrl)}: {missing.Problem}");
            }

            var whole = parts.Joined;
            return PageVerdict.Of(whole) with { IsJoined = whole != first };
        }
        catch (ExtractionTimeoutException tooLong)
        {
            return new PageReading(FetchOutcome.ParseTimeout, Article: null, tooLong.Message);
        }
    }

    /// <returns>A page that the site may show again soon: without it the article only seems to be shorter. Null where none is missing so.</returns>
    private async Task<FetchResult?> AddPartsAsync(PagedArticle parts, RunScope run, CancellationToken ct)
    {
        FetchResult? missing = null;
        while (parts.NextAddress(options.Value.MaxPagesPerArticle) is { } address)
        {
            var next = await fetcher.GetAsync(new FetchRequest(address, FetchKind.Page) { FeedUrls = run.Feed.Urls() }, ct);
            parts.Add(address, next.Outcome is FetchOutcome.Ok ? await ExtractAsync(next, ct) : null);
            missing ??= IsPassing(next.Outcome) ? next : null;
        }

        return missing;
    }

    private static bool IsPassing(FetchOutcome outcome) => outcome is FetchOutcome.Timeout or FetchOutcome.Dns or FetchOutcome.Tls or FetchOutcome.ConnectionFailed
        or FetchOutcome.ServerError or FetchOutcome.RateLimited or FetchOutcome.Truncated;

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

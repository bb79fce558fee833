using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>The path of one article: fetch, extract, compare, store.</summary>
internal sealed class ArticlePipeline(ArticlePages pages, VersionComparison comparison, ArticleStore articles, DatabaseRetry retry)
{
    public async Task<ArticleOutcome> RunAsync(DueArticle article, RunScope run, CancellationToken ct)
    {
        var page = await FetchAsync(article, run, ct);
        if (page.Fetch.Outcome is not FetchOutcome.Ok && page.Fetch.Unkept.IsEmpty)
        {
            return await RecordAsync(article, run, page, PageReading.Nothing(page.Fetch), ct);
        }

        // Counted before the parse: a page that ends the process is known by its attempts.
        if (!await articles.BeginAttemptAsync(article.Id, page.At, ct))
        {
            return new ArticleOutcome.NotShown(FetchOutcome.Quarantined, "The page ended the process too often; release it to try again.");
        }

        PageReading reading;
        try
        {
            reading = page.Fetch.Unkept.IsEmpty ? await pages.ReadAsync(page, article, run, ct) : await pages.LookAsync(page.Fetch, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException and not StorageException)
        {
            // Its bytes are kept: without them nobody can tell what is wrong with them, or with us.
            await RecordAsync(article, run, page, new PageReading(FetchOutcome.ParseError, Article: null, $"Unexpected: {error.GetType().Name}: {error.Message}"), ct);
            return new ArticleOutcome.Failed(error);
        }

        return reading.IsArticle
            ? await retry.RunAsync(token => KeepAsync(article, run, page, reading, token), ct)
            : await RecordAsync(article, run, page, reading, ct);
    }

    /// <summary>Where the article's address is lost, it may be that the feed lists the article at another one by now.</summary>
    private async Task<VisitedPage> FetchAsync(DueArticle article, RunScope run, CancellationToken ct)
    {
        var page = await pages.FetchAsync(article, run, ct);
        var isLost = page.Fetch.Outcome is FetchOutcome.NotFound or FetchOutcome.Gone
            || (page.Fetch.Outcome is FetchOutcome.Ok && RedirectedPage.IsFrontPageOf(article.Url, page.Fetch.FinalUrl));
        if (!isLost || await articles.ListedAtAsync(article.Id, ct) is not { } listed || AddressKey.Of(listed) == AddressKey.Of(article.Url))
        {
            return page;
        }

        var other = await pages.FetchAsync(article with { Url = listed, ETag = null, LastModified = null }, run, ct);

        // What the feed says stands for the redirect that the site does not give.
        return other.Fetch.Outcome is FetchOutcome.Ok
            ? other with { IsByFeed = true, Beside = Lost(article.Url, page), Fetch = other.Fetch with { Redirects = [new Redirect(WebAddress.Public(article.Url), 301), .. other.Fetch.Redirects] } }
            : page with { Beside = new FetchBeside(other.At, listed, other.Fetch, other.Fetch.Outcome, other.Fetch.Problem) };
    }

    private static FetchBeside Lost(Uri requested, VisitedPage page)
    {
        var reading = page.Fetch.Outcome is FetchOutcome.Ok ? PageReading.Elsewhere(requested, page, isFrontPage: true) : PageReading.Nothing(page.Fetch);
        return new FetchBeside(page.At, requested, page.Fetch, reading.Outcome, reading.Problem);
    }

    private async Task<ArticleOutcome> KeepAsync(DueArticle article, RunScope run, VisitedPage page, PageReading reading, CancellationToken ct)
    {
        await using var kept = await articles.LockAsync(article.Id, ct);
        if (await ElsewhereAsync(kept, article, page, reading, ct) is { } elsewhere)
        {
            await StageSpans.StoreAsync(() => kept.RecordAsync(VisitRecord.Of(article, run, page, elsewhere, judged: null), ct));
            return new ArticleOutcome.NotShown(elsewhere.Outcome, elsewhere.Problem);
        }

        var judged = await StageSpans.CompareAsync(() => comparison.JudgeAsync(kept, page, reading, ct));
        var saved = await StageSpans.StoreAsync(() => kept.SaveAsync(VisitRecord.Of(article, run, page, reading, judged) with { ReadAgain = comparison.ReadAgainAsync }, judged.Decision, ct));
        return new ArticleOutcome.Seen(reading.Outcome, reading.Article!, judged, saved);
    }

    /// <returns>Null where the page is the article's, as it nearly always is.</returns>
    private static async Task<PageReading?> ElsewhereAsync(ArticleSession kept, DueArticle article, VisitedPage page, PageReading reading, CancellationToken ct)
    {
        var redirected = new RedirectedPage(article.Url, page.Fetch.FinalUrl, article.Title, article.Published, kept.History.Current, PageComparison.StateOf(reading.Article!));
        if (!redirected.IsElsewhere)
        {
            return null;
        }

        var owners = await kept.OwnersOfAsync(page.Fetch.FinalUrl, ct);
        var wasFoundThere = !page.IsByFeed && owners.Any(owner => owner.ArticleId == article.Id);
        return wasFoundThere || redirected.IsTheArticle([.. owners.Where(owner => owner.ArticleId != article.Id)])
            ? null
            : PageReading.Elsewhere(article.Url, page, redirected.IsFrontPage);
    }

    private async Task<ArticleOutcome> RecordAsync(DueArticle article, RunScope run, VisitedPage page, PageReading reading, CancellationToken ct)
    {
        await StageSpans.StoreAsync(() => articles.RecordVisitAsync(article.Id, VisitRecord.Of(article, run, page, reading, judged: null), ct));
        return new ArticleOutcome.NotShown(reading.Outcome, reading.Problem);
    }
}

using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>An article's pages: its own, in one part or several, and its authors' profiles.</summary>
internal sealed class ArticlePages(PageReader reader, ProfilePages profiles, Cores cores)
{
    public Task<VisitedPage> FetchAsync(DueArticle article, RunScope run, CancellationToken ct) =>
        StageSpans.FetchAsync(() => reader.FetchAsync(article, run, ct));

    /// <summary>What a page that must not be kept is, where it is no article; nothing of it is handed on.</summary>
    public async Task<PageReading> LookAsync(FetchResult page, CancellationToken ct)
    {
        var looked = await cores.RunAsync(() => StageSpans.ExtractAsync(() => reader.LookAsync(page, ct)), ct);
        return looked.IsArticle || looked.Outcome is FetchOutcome.NoArticle or FetchOutcome.ParseTimeout
            ? PageReading.Nothing(page) : looked with { Article = null };
    }

    public async Task<PageReading> ReadAsync(VisitedPage page, DueArticle article, RunScope run, CancellationToken ct)
    {
        var reading = await cores.RunAsync(() => StageSpans.ExtractAsync(() => reader.ReadAsync(page, article, run, ct)), ct);
        return reading.IsArticle
            ? reading with { Article = await profiles.FillAsync(reading.Article!, page.Fetch.FinalUrl, article, run, ct) }
            : reading;
    }
}

using System.Diagnostics;
using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Bylines;

namespace Ingest.Worker.Pipeline;

/// <summary>Fetches the profile pages of authors of whom the article's page prints no bio.</summary>
internal sealed class ProfilePages(WebFetcher fetcher, ProfileReader reader, HeavyPages heavy, AuthorStore authors, TimeProvider clock)
{
    public async Task<ExtractedArticle> FillAsync(ExtractedArticle page, Uri pageUrl, DueArticle article, RunScope run, CancellationToken ct)
    {
        var filled = page;
        foreach (var (author, profile) in ProfileVisit.Choose(page, pageUrl))
        {
            if (await authors.BeginProfileVisitAsync(profile, ProfileVisit.Interval, clock.GetUtcNow(), ct))
            {
                filled = ProfileVisit.Fill(filled, author, await ReadAsync(author, profile, article, run, ct));
            }
        }

        return filled;
    }

    /// <summary>Null when there is no bio; the article does without it.</summary>
    private async Task<ExtractedAuthor?> ReadAsync(ExtractedAuthor author, Uri profile, DueArticle article, RunScope run, CancellationToken ct)
    {
        var at = clock.GetUtcNow();
        var page = await fetcher.GetAsync(new FetchRequest(profile, FetchKind.Profile) { FeedUrls = run.Feed.Urls() }, ct);
        await authors.RecordProfileVisitAsync(
            new ProfileRecord(run.Id, run.Feed.Id, article.PublisherId, at, profile, page) { SpanId = Activity.Current?.SpanId.ToHexString() }, ct);
        if (page.Outcome is not FetchOutcome.Ok)
        {
            return null;
        }

        try
        {
            return await heavy.ReadAsync(page, html => reader.ReadAsync(html, page.FinalUrl, author, ct), ct);
        }
        catch (ExtractionTimeoutException)
        {
            return null;
        }
    }
}

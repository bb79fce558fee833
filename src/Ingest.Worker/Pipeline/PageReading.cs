using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Identity;

namespace Ingest.Worker.Pipeline;

/// <summary>What was read off a fetched page.</summary>
/// <param name="Outcome">Ok for the article, Paywalled for its beginning; anything else is not to be judged.</param>
/// <param name="Article">Null when there was no page or it could not be read.</param>
/// <param name="Problem">One sentence for a person; null when there is none.</param>
internal sealed record PageReading(FetchOutcome Outcome, ExtractedArticle? Article, string? Problem)
{
    /// <summary>There is text of the article to be compared with what is known of it.</summary>
    public bool IsArticle => Article is { Blocks.Count: > 0 } && Outcome is FetchOutcome.Ok or FetchOutcome.Paywalled;

    /// <summary>The article came in several pages, of which only the first is kept as served.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The article's address led to a page that is not the article. One that it is sent to for now may be anything; nobody says that the article is gone.</summary>
    public static PageReading Elsewhere(Uri requested, VisitedPage page, bool isFrontPage)
    {
        var (final, isForGood) = (WebAddress.Public(page.Fetch.FinalUrl), page.Fetch.Redirects.All(redirect => redirect.IsPermanent));
        if (WallAddress.Of(requested, final) is { } wall)
        {
            return new PageReading(wall, Article: null, $"The site sends readers to {final} in place of the article; configure credentials for the feed.");
        }

        return new PageReading(
            isFrontPage || isForGood ? FetchOutcome.SoftNotFound : FetchOutcome.NoArticle,
            Article: null,
            page.IsByFeed ? $"The address is lost, and what the feed lists in its place, {final}, is not this article." : $"The address leads to {final} now, which is not this article.");
    }

    public static PageReading Nothing(FetchResult fetch) => new(fetch.Outcome, Article: null, fetch.Problem);
}

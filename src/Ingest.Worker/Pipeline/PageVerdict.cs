using Ingest.Extraction;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>Says what a page that was read is: the article, its beginning, or something else. Pure.</summary>
internal static class PageVerdict
{
    public static PageReading Of(ExtractedArticle page) => page.Access switch
    {
        PageAccess.Blocked => new PageReading(FetchOutcome.Challenge, page, "The page is not the article but a challenge, a consent wall or an error; it is tried again."),
        _ when page.Blocks.Count == 0 => new PageReading(FetchOutcome.NoArticle, page, "No article was found on the page; see what 'ingest extract' makes of it."),
        PageAccess.Teaser => new PageReading(FetchOutcome.Paywalled, page, "The page shows a beginning only; configure a subscriber's credentials for the feed."),
        _ => new PageReading(FetchOutcome.Ok, page, Problem: null),
    };
}

using Ingest.Extraction;
using Ingest.Extraction.Access;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>Says what a page that was read is: the article, its beginning, or something else. Pure.</summary>
internal static class PageVerdict
{
    public static PageReading Of(ExtractedArticle page) => page.Access switch
    {
        PageAccess.Blocked => Instead(page),
        PageAccess.Teaser when page.AccessReason is AccessReason.Login =>
            new PageReading(FetchOutcome.Paywalled, page, "The page shows a beginning only and wants a login; configure credentials for the feed."),
        PageAccess.Teaser =>
            new PageReading(FetchOutcome.Paywalled, page, "The page shows a beginning only; configure a subscriber's credentials for the feed."),
        _ when page.Blocks.Count == 0 =>
            new PageReading(FetchOutcome.NoArticle, page, "No article was found on the page; see what 'ingest extract' makes of it."),
        _ => new PageReading(FetchOutcome.Ok, page, Problem: null),
    };

    private static PageReading Instead(ExtractedArticle page) => page.AccessReason switch
    {
        AccessReason.Consent => new PageReading(FetchOutcome.ConsentWall, page, "The page wants consent to tracking in place of the article; a later visit may get the article."),
        AccessReason.SoftNotFound => new PageReading(FetchOutcome.SoftNotFound, page, "The page says that there is no such article, although it was served as one."),
        AccessReason.ErrorPage => new PageReading(FetchOutcome.ServerError, page, "The page is the site's error page, although it was served as an article; a later visit may get the article."),
        AccessReason.Login => new PageReading(FetchOutcome.Unauthorized, page, "The page wants a login; configure credentials for the feed."),
        AccessReason.Paywall => new PageReading(FetchOutcome.Paywalled, page, "The page wants payment; configure a subscriber's credentials for the feed."),
        _ => new PageReading(FetchOutcome.Challenge, page, "The page tests whether we are a person; ask the publisher to admit the User-Agent."),
    };
}

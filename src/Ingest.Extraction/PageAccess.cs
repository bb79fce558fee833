namespace Ingest.Extraction;

/// <summary>How much of the article the page lets a reader see.</summary>
public enum PageAccess
{
    Full,

    /// <summary>A beginning only, then a request to pay or to log in.</summary>
    Teaser,

    /// <summary>Not the article: a challenge, a consent wall, an error page that was served as a success.</summary>
    Blocked,
}

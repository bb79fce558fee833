namespace Ingest.Worker.Identity;

/// <summary>What an article is known by; stored in snake_case.</summary>
internal enum ArticleKeyKind
{
    Url,
    Guid,
    Canonical,
    Redirect,

    /// <summary>Where the article's page says that its AMP form is.</summary>
    Amp,

    /// <summary>A site's own number for the article, taken from the address: it survives a changed slug.</summary>
    Number,
}

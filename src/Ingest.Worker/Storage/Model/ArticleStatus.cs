namespace Ingest.Worker.Storage.Model;

/// <summary>What the publisher lets us see of an article now; stored in snake_case, part of the reader contract.</summary>
internal enum ArticleStatus
{
    /// <summary>Listed, not yet read.</summary>
    New,
    Live,
    Paywalled,
    Blocked,
    Gone,
}

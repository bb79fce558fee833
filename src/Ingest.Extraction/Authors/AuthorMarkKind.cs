namespace Ingest.Extraction.Authors;

internal enum AuthorMarkKind
{
    RelAuthor,
    ItemProp,
    BylineClass,
    AuthorClass,

    /// <summary>No mark; the text begins as a byline does.</summary>
    VisibleBy,

    /// <summary>A link to an address that profile pages have (/author/, /people/).</summary>
    ProfileLink,
}

namespace Ingest.Worker.Storage.Articles;

internal enum ArticleKeyKind
{
    Url,
    Guid,
    Canonical,
    Redirect,
    Amp,
}

namespace Ingest.Worker.Fetching;

internal enum FetchKind
{
    Feed,
    Page,
    Profile,
    Robots,
    Sitemap,
}

namespace Ingest.Worker.Polling;

/// <summary>The three shapes of XML feed.</summary>
internal enum FeedFamily
{
    Rss,
    Rdf,
    Atom,
}

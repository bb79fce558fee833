namespace Ingest.Worker.Polling;

/// <summary>Bytes of a feed to entries: charset, repair, bounded tree, canonical namespaces, CodeHollow, our own record.</summary>
internal static class FeedParser
{
    /// <param name="contentType">What HTTP said.</param>
    /// <param name="url">The feed's own address, which relative links are resolved against.</param>
    public static FeedParseResult Parse(ReadOnlyMemory<byte> bytes, string? contentType, Uri? url)
    {
        _ = (bytes, contentType, url);
        return new FeedParseResult.NotAFeed(Fetching.FetchOutcome.NotAFeed, "The document is not a feed.");
    }
}

using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>
/// Whether a body may have been cut where HTTP does not tell: neither a length nor chunks, so that a connection that breaks looks like
/// one that is closed (RFC 9112, 8). A document's last tags tell then.
/// </summary>
internal static class BodyEnd
{
    /// <summary>Bytes; behind the last tag there is no more than a comment of a cache.</summary>
    private const int Tail = 1_024;

    private static readonly string[] Pages = ["</html", "</body"];
    private static readonly string[] Feeds = ["</rss", "</feed", "</rdf:rdf", "</urlset", "</sitemapindex"];

    public static bool MayBeMissing(FetchResult fetch, FetchKind kind)
    {
        if (fetch.IsDelimited || fetch.Body.IsEmpty)
        {
            return false;
        }

        var tail = Encoding.Latin1.GetString(fetch.Body.Span[^Math.Min(fetch.Body.Length, Tail)..]);
        return !(kind is FetchKind.Feed or FetchKind.Sitemap ? Feeds : Pages).Any(end => tail.Contains(end, StringComparison.OrdinalIgnoreCase));
    }
}

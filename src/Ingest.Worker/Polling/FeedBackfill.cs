using System.Runtime.CompilerServices;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>Reads a feed's older pages: RFC 5005's archives and pages where it has them, else WordPress's "?paged=".</summary>
internal sealed class FeedBackfill(WebFetcher fetcher)
{
    /// <summary>Newest page first; ends at the first page that fails, repeats what was seen, or lists nothing.</summary>
    /// <param name="feedUrls">Every address of the subscription.</param>
    public async IAsyncEnumerable<ParsedFeed> ReadAsync(Uri url, IReadOnlyList<string> feedUrls, int maxPages, [EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Uri? page = url;
        for (var number = 1; number <= maxPages && page is not null; number++)
        {
            var fetch = await fetcher.GetAsync(new FetchRequest(page, FetchKind.Feed) { FeedUrls = feedUrls }, ct);
            if (fetch.Outcome != FetchOutcome.Ok
                || FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl) is not FeedParseResult.Parsed { Feed: var feed })
                yield break;
            var unseen = feed.Entries.Where(e => seen.Add(e.Id ?? e.Link ?? "")).ToArray();
            if (unseen.Length == 0)
                yield break;
            yield return feed;
            page = Next(url, page, feed, number);
        }
    }

    /// <summary>Where the page after this one is.</summary>
    internal static Uri? Next(Uri feedUrl, Uri page, ParsedFeed feed, int number)
    {
        var named = feed.Hints.PreviousArchive ?? feed.Hints.NextPage;
        if (named is not null)
            return Uri.TryCreate(page, named, out var next) && next != page ? next : null;
        var hasOwnQuery = number == 1 && page.Query.Length > 0 && !page.Query.Contains("feed=", StringComparison.Ordinal);
        if (hasOwnQuery || feed.Kind is "sitemap" or "sitemapindex" or "json")
            return null;
        var query = feedUrl.Query.Length > 1 ? feedUrl.Query + "&" : "?";
        return new UriBuilder(feedUrl) { Query = $"{query}paged={number + 1}" }.Uri;
    }
}

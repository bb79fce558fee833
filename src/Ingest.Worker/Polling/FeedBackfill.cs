using System.Runtime.CompilerServices;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>Reads a feed's older pages: RFC 5005's archives and pages where it has them, an index's sitemaps, else WordPress's "?paged=".</summary>
internal sealed class FeedBackfill(WebFetcher fetcher)
{
    /// <summary>
    /// Newest first, without pages that repeat what was seen; ends where none is named, and at a guessed one that is none. A page that
    /// should be there and cannot be read is told of.
    /// </summary>
    /// <param name="feedUrls">Every address of the subscription.</param>
    /// <param name="maxPages">To ask for at most; an index of sitemaps itself does not count.</param>
    public async IAsyncEnumerable<BackfillPage> ReadAsync(Uri url, IReadOnlyList<string> feedUrls, int maxPages, [EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<(Uri Url, bool IsGuess)>([(url, false)]);
        for (var number = 1; number <= maxPages && waiting.TryDequeue(out var page); number++)
        {
            var fetch = await fetcher.GetAsync(new FetchRequest(page.Url, FetchKind.Feed) { FeedUrls = feedUrls }, ct);
            if (Read(fetch, out var problem) is not { } feed)
            {
                if (!page.IsGuess || !IsEnd(fetch.Outcome))
                {
                    yield return new BackfillPage(page.Url, null, problem);
                }

                continue;
            }

            if (feed.Kind == "sitemapindex")
            {
                SitemapIndex.Newest(feed.Entries, maxPages).ToList().ForEach(sitemap => waiting.Enqueue((sitemap, IsGuess: false)));
                number -= page.Url == url ? 1 : 0;
            }
            else if (feed.Entries.Where(e => seen.Add(e.Id ?? e.Link ?? "")).ToArray().Length > 0)
            {
                yield return new BackfillPage(page.Url, feed, null);
                if (Next(url, page.Url, feed, number) is { } next)
                {
                    waiting.Enqueue((next.Url, next.IsGuess));
                }
            }
        }
    }

    /// <summary>Where the page after this one is.</summary>
    private static (Uri Url, bool IsGuess)? Next(Uri feedUrl, Uri page, ParsedFeed feed, int number)
    {
        var named = feed.Hints.PreviousArchive ?? feed.Hints.NextPage;
        if (named is not null)
        {
            return Uri.TryCreate(page, named, out var next) && next != page ? (next, false) : null;
        }

        var hasOwnQuery = number == 1 && page.Query.Length > 0 && !page.Query.Contains("feed=", StringComparison.Ordinal);
        if (hasOwnQuery || feed.Kind is "sitemap" or "json")
        {
            return null;
        }

        var query = feedUrl.Query.Length > 1 ? feedUrl.Query + "&" : "?";
        return (new UriBuilder(feedUrl) { Query = $"{query}paged={number + 1}" }.Uri, true);
    }

    /// <summary>What sites answer for a page beyond their last.</summary>
    private static bool IsEnd(FetchOutcome outcome) => outcome is FetchOutcome.Ok or FetchOutcome.NotFound or FetchOutcome.Gone or FetchOutcome.Empty;

    private static ParsedFeed? Read(FetchResult fetch, out string? problem)
    {
        problem = fetch.Problem;
        if (fetch.Outcome != FetchOutcome.Ok)
        {
            return null;
        }

        var result = FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl);
        problem = (result as FeedParseResult.NotAFeed)?.Reason;
        return result is FeedParseResult.Parsed parsed ? LinkHeader.Complete(parsed.Feed, fetch) : null;
    }
}

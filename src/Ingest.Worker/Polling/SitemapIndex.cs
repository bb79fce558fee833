using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>Follows an index of sitemaps to what is new in them.</summary>
internal sealed class SitemapIndex(WebFetcher fetcher)
{
    // Publishers cut their sitemaps by month or by number, and what is new is in the newest; a big site has hundreds.
    private const int MaxSitemaps = 3;

    /// <summary>The index with the entries of its newest sitemaps in place of the sitemaps.</summary>
    /// <param name="feedUrls">The index's own addresses, whose credentials hold for its sitemaps.</param>
    public async Task<ParsedFeed> ReadAsync(ParsedFeed index, IReadOnlyList<string> feedUrls, CancellationToken ct)
    {
        var entries = new List<FeedEntry>();
        var warnings = new List<string>(index.Warnings);
        foreach (var address in Newest(index.Entries, MaxSitemaps))
        {
            var fetch = await fetcher.GetAsync(new FetchRequest(address, FetchKind.Sitemap) { FeedUrls = feedUrls }, ct);
            if (fetch.Outcome == FetchOutcome.Ok && FeedParser.Parse(fetch.Body, fetch.ContentType, fetch.BaseUrl) is FeedParseResult.Parsed { Feed.Kind: "sitemap" } parsed)
            {
                entries.AddRange(parsed.Feed.Entries);
            }
            else
            {
                warnings.Add($"The sitemap {address} could not be read: {fetch.Problem ?? "it is no dated sitemap"}");
            }
        }

        return index with { Entries = entries, Warnings = warnings };
    }

    /// <summary>Those for news before all others, then by date, then the last of those that are numbered.</summary>
    internal static IReadOnlyList<Uri> Newest(IReadOnlyList<FeedEntry> sitemaps, int most) =>
    [
        .. sitemaps.Select((s, i) => (s.Updated, Number: i, Url: Uri.TryCreate(s.Link, UriKind.Absolute, out var url) ? url : null))
            .Where(s => s.Url is not null)
            .OrderByDescending(s => s.Url!.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(s => s.Updated).ThenByDescending(s => s.Number)
            .Take(most).Select(s => s.Url!),
    ];
}

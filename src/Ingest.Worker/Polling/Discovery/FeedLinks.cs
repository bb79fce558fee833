using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling.Discovery;

/// <summary>The addresses on a page that may be feeds, likeliest first. What stands in comments and scripts is not on the page.</summary>
internal static class FeedLinks
{
    private const int MaxCandidates = 50;

    // Ranks: what the page declares, what it links to, what sites usually have. A feed of comments is never what is looked for.
    private const int Declared = 0;
    private const int DeclaredLoosely = 10;
    private const int Linked = 20;
    private const int WellKnown = 40;
    private const int Aside = 100;

    private static readonly string[] WellKnownPaths =
    [
        "/feed", "/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss/", "/feeds", "/feed.json", "/index.rss", "/.rss",
        "/blog/feed/", "/news/rss.xml", "/?feed=rss2", "/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml",
    ];

    // Comments, and programming interfaces that WordPress declares like feeds.
    private static readonly string[] AsideWords = ["comment", "/wp-json/", "oembed"];

    private static readonly string[] FeedWords = ["rss", "feed", "atom"];

    /// <param name="url">The page's own address.</param>
    public static IReadOnlyList<FeedCandidate> Find(string html, Uri url, CancellationToken ct)
    {
        using var parsed = PageParser.Parse(html, ct);
        var page = parsed.Document;
        var origin = page.Descendants().FirstOrDefault(e => e.LocalName == "base" && e.HasAttribute("href"))?.GetAttribute("href") is { } href && Uri.TryCreate(url, href, out var based) ? based : url;
        var links = page.Descendants().Where(e => e.LocalName == "link" && e.HasAttribute("href")).Select(l => FromLink(l, origin));
        var anchors = page.Links.Select(a => FromAnchor(a, origin));
        return Ordered(links.Concat(anchors).OfType<FeedCandidate>().Concat(Usual(url)));
    }

    /// <summary>Where sites usually keep their feeds: beside the page and at the root.</summary>
    public static IEnumerable<FeedCandidate> Usual(Uri url)
    {
        var page = url.AbsolutePath.TrimEnd('/');
        string[] roots = page.Length > 0 && !page.Contains('.', StringComparison.Ordinal) ? [page, ""] : [""];
        return roots.SelectMany(root => WellKnownPaths.Select((path, i) => new FeedCandidate(new Uri(url, root + path), null, WellKnown + i)));
    }

    private static IReadOnlyList<FeedCandidate> Ordered(IEnumerable<FeedCandidate> candidates) =>
        [.. candidates.OrderBy(c => c.Rank).DistinctBy(c => c.Url).Take(MaxCandidates)];

    private static FeedCandidate? FromLink(Element link, Uri origin)
    {
        var relations = (link.GetAttribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var saysFeed = relations.Contains("feed");
        var rank = saysFeed || relations.Contains("alternate") ? TypeRank(link.GetAttribute("type"), saysFeed) : null;
        return rank is { } known ? At(link, origin, known) : null;
    }

    private static FeedCandidate? FromAnchor(Element anchor, Uri origin)
    {
        if (At(anchor, origin, Linked) is not { } candidate)
        {
            return null;
        }

        var path = candidate.Url.AbsolutePath.TrimEnd('/').ToLowerInvariant();
        var looksRight = IsFeedName(path[(path.LastIndexOf('/') + 1)..]) || candidate.Url.Query.Contains("feed=", StringComparison.OrdinalIgnoreCase);
        return looksRight ? candidate : null;
    }

    private static bool IsFeedName(string file)
    {
        if (file is "feed" or "rss" or "atom" or "feeds" or "rss2")
        {
            return true;
        }

        return Path.GetExtension(file) switch
        {
            ".rss" or ".atom" => true,
            ".xml" or ".json" => FeedWords.Any(word => file.Contains(word, StringComparison.Ordinal)),
            _ => false,
        };
    }

    /// <summary>Null for types that are not feeds. application/json is often a programming interface's.</summary>
    private static int? TypeRank(string? type, bool saysFeed) => type?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "application/rss+xml" or "application/atom+xml" or "application/feed+json" => Declared,
        "application/rdf+xml" or "application/x.atom+xml" or "application/x-atom+xml" or "text/rss+xml" or "text/rss" => Declared + 1,
        "application/xml" or "text/xml" => DeclaredLoosely,
        "application/json" => DeclaredLoosely + 1,
        null or "" when saysFeed => DeclaredLoosely,
        _ => null,
    };

    private static FeedCandidate? At(Element element, Uri origin, int rank)
    {
        var href = element.GetAttribute("href")?.Trim();
        if (string.IsNullOrEmpty(href) || !Uri.TryCreate(origin, WebAddress.OfFeed(href), out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var title = element.GetAttribute("title")?.Trim();
        var aside = AsideWords.Any(word => url.AbsolutePath.Contains(word, StringComparison.OrdinalIgnoreCase))
            || (title?.Contains("comment", StringComparison.OrdinalIgnoreCase) ?? false);
        return new FeedCandidate(url, string.IsNullOrEmpty(title) ? null : title, aside ? Aside + rank : rank);
    }
}

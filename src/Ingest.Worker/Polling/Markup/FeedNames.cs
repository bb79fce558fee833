using System.Xml.Linq;

namespace Ingest.Worker.Polling.Markup;

/// <summary>The namespaces that feeds are made of, each under one canonical address, whatever variant a publisher uses.</summary>
internal static class FeedNames
{
    /// <summary>RSS of every version, once its many namespaces are removed.</summary>
    public static readonly XNamespace Rss = XNamespace.None;
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace Syndication = "http://purl.org/rss/1.0/modules/syndication/";
    public static readonly XNamespace ITunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    public static readonly XNamespace GooglePlay = "http://www.google.com/schemas/play-podcasts/1.0";
    public static readonly XNamespace Media = "http://search.yahoo.com/mrss/";
    public static readonly XNamespace FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";
    public static readonly XNamespace Prism = "http://prismstandard.org/namespaces/basic/2.0/";
    public static readonly XNamespace History = "http://purl.org/syndication/history/1.0";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>Prefix and namespace, for prefixes that documents use without declaring them, and for the outline.</summary>
    public static readonly IReadOnlyDictionary<string, XNamespace> Prefixes = new Dictionary<string, XNamespace>(StringComparer.OrdinalIgnoreCase)
    {
        ["atom"] = Atom, ["atom10"] = Atom, ["a10"] = Atom, ["atom03"] = Atom, ["rdf"] = Rdf, ["dc"] = Dc, ["dcterms"] = DcTerms,
        ["dct"] = DcTerms, ["content"] = Content, ["sy"] = Syndication, ["syn"] = Syndication, ["itunes"] = ITunes,
        ["googleplay"] = GooglePlay, ["media"] = Media, ["feedburner"] = FeedBurner, ["prism"] = Prism, ["fh"] = History,
        ["xhtml"] = Xhtml, ["html"] = Xhtml, ["news"] = News, ["rss"] = Rss,
    };

    // Lower case, without scheme and trailing "/" or "#".
    private static readonly Dictionary<string, XNamespace> Variants = new(StringComparer.Ordinal)
    {
        ["purl.org/rss/1.0"] = Rss, ["my.netscape.com/rdf/simple/0.9"] = Rss, ["channel.netscape.com/rdf/simple/0.9"] = Rss,
        ["purl.org/net/rss1.1"] = Rss, ["purl.org/net/rss1.0"] = Rss, ["backend.userland.com/rss"] = Rss, ["backend.userland.com/rss2"] = Rss,
        ["backend.userland.com/rss091"] = Rss, ["backend.userland.com/rss092"] = Rss, ["backend.userland.com/rss093"] = Rss,
        ["blogs.law.harvard.edu/tech/rss"] = Rss, ["cyber.law.harvard.edu/rss"] = Rss, ["my.netscape.com/publish/formats/rss-0.91.dtd"] = Rss,
        ["www.rssboard.org/rss-specification"] = Rss, ["purl.org/rss/2.0"] = Rss,
        ["www.w3.org/2005/atom"] = Atom, ["purl.org/atom/ns"] = Atom, ["purl.org/atom-blog/ns"] = Atom, ["purl.org/atom/1.0"] = Atom,
        ["www.w3.org/1999/02/22-rdf-syntax-ns"] = Rdf, ["purl.org/dc/elements/1.0"] = Dc, ["purl.org/dc/elements/1.1"] = Dc,
        ["purl.org/dc"] = Dc, ["purl.org/dc/terms"] = DcTerms, ["purl.org/rss/1.0/modules/content"] = Content,
        ["purl.org/rss/1.0/modules/syndication"] = Syndication, ["www.google.com/schemas/play-podcasts/1.0"] = GooglePlay,
        ["search.yahoo.com/mrss"] = Media, ["tools.search.yahoo.com/mrss"] = Media, ["video.search.yahoo.com/mrss"] = Media,
        ["rssnamespace.org/feedburner/ext/1.0"] = FeedBurner, ["purl.org/syndication/history/1.0"] = History, ["www.w3.org/1999/xhtml"] = Xhtml,
        ["www.sitemaps.org/schemas/sitemap/0.9"] = Sitemap, ["www.google.com/schemas/sitemap/0.9"] = Sitemap,
        ["www.google.com/schemas/sitemap/0.84"] = Sitemap, ["www.google.com/schemas/sitemap-news/0.9"] = News,
    };

    public static bool IsItem(XName name) => name.LocalName is "item" or "entry" && (name.Namespace == Rss || name.Namespace == Atom);

    /// <summary>The namespace that a declaration means; one that is not known keeps its own address, or its prefix's usual meaning.</summary>
    public static XNamespace Canonical(string uri, string prefix)
    {
        var key = uri.Trim().ToLowerInvariant().TrimEnd('/', '#');
        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        key = scheme < 0 ? key : key[(scheme + 3)..];
        if (Variants.TryGetValue(key, out var known))
        {
            return known;
        }

        if (key.Contains("itunes.com/dtds/podcast", StringComparison.Ordinal))
        {
            return ITunes;
        }

        if (key.StartsWith("prismstandard.org/namespaces", StringComparison.Ordinal))
        {
            return Prism;
        }

        return prefix.Length > 0 && Prefixes.TryGetValue(prefix, out var usual) ? usual : XNamespace.Get(uri.Trim());
    }
}

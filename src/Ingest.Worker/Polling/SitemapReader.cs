using System.Xml.Linq;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Fields;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>
/// Sitemaps as a kind of feed, for publishers that have no other. Only those that say when something appeared: a bare list of a site's
/// addresses has no news in it. Each place is read as it ends, since tree and entries of fifty thousand would be too much together.
/// </summary>
internal sealed class SitemapReader(FeedContext context)
{
    /// <summary>The most that the sitemaps protocol allows in one file.</summary>
    private const int MaxPlaces = 50_000;

    private readonly List<FeedEntry> entries = [];
    private int places;
    private bool hasDates;
    private string? title;

    public static bool IsSitemap(XElement root) => root.Name.LocalName is "urlset" or "sitemapindex";

    /// <param name="element">One right below a document's root, as it ends.</param>
    /// <returns>Whether it was read, and is needed no more.</returns>
    public bool Take(XElement element)
    {
        if (element.Parent is not { } root || !IsSitemap(root) || element.Name.LocalName != (root.Name.LocalName == "urlset" ? "url" : "sitemap"))
            return false;
        if (++places <= MaxPlaces)
        {
            hasDates |= element.Element(News + "news") is not null || Text(element, "lastmod") is not null;
            title ??= ElementText.Of(element.Descendants(News + "name").FirstOrDefault());
            if (ReadPlace(element) is { } entry)
                entries.Add(entry);
            context.Pace.Step();
        }

        return true;
    }

    /// <param name="root">The document's, of which all that matters was taken.</param>
    public FeedParseResult Result(XElement root)
    {
        if (root.Name.LocalName == "sitemapindex")
            return new FeedParseResult.Parsed(new ParsedFeed { Kind = "sitemapindex", Entries = entries });
        return hasDates
            ? new FeedParseResult.Parsed(new ParsedFeed { Kind = "sitemap", Title = title, Entries = entries })
            : new FeedParseResult.NotAFeed(FetchOutcome.NotAFeed, "The sitemap gives no dates, so what is new cannot be told; look for a news sitemap or a feed.");
    }

    private FeedEntry? ReadPlace(XElement place)
    {
        if (context.Resolve(Text(place, "loc"), place) is not { } address)
            return null;
        var updated = FeedDate.Parse(Text(place, "lastmod"), context.Dates);
        var news = place.Element(News + "news");
        return new FeedEntry
        {
            Id = address,
            Link = address,
            Title = news is null ? null : MarkupText.AsPlain(news.Element(News + "title")),
            Published = news is null ? updated : FeedDate.Parse(ElementText.FirstOf(news, News + "publication_date"), context.Dates) ?? updated,
            Updated = updated,
            Categories = news is null ? [] : CategoryFields.Read(news),
        };
    }

    private static string? Text(XElement place, string name) => ElementText.Of(place.Elements().FirstOrDefault(e => e.Name.LocalName == name));
}

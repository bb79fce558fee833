using System.Xml.Linq;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Fields;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>
/// Sitemaps as a kind of feed, for publishers that have no other. Only those that say when something appeared: a bare list of a site's
/// addresses has no news in it.
/// </summary>
internal static class SitemapReader
{
    /// <summary>The most that the sitemaps protocol allows in one file.</summary>
    private const int MaxPlaces = 50_000;

    public static FeedParseResult Read(XElement root, FeedContext context)
    {
        if (root.Name.LocalName == "sitemapindex")
            return new FeedParseResult.Parsed(new ParsedFeed { Kind = "sitemapindex", Entries = [.. Children(root, "sitemap").Select(e => ReadPlace(e, context)).OfType<FeedEntry>()] });
        var places = Children(root, "url").ToArray();
        if (!places.Any(p => p.Element(News + "news") is not null || Text(p, "lastmod") is not null))
            return new FeedParseResult.NotAFeed(FetchOutcome.NotAFeed, "The sitemap gives no dates, so what is new cannot be told; look for a news sitemap or a feed.");
        return new FeedParseResult.Parsed(new ParsedFeed
        {
            Kind = "sitemap",
            Title = places.Select(p => ElementText.Of(p.Descendants(News + "name").FirstOrDefault())).FirstOrDefault(n => n is not null),
            Entries = ReadPlaces(places, context),
        });
    }

    private static List<FeedEntry> ReadPlaces(XElement[] places, FeedContext context)
    {
        var entries = new List<FeedEntry>(places.Length);
        foreach (var place in places)
        {
            if (ReadPlace(place, context) is { } entry)
                entries.Add(entry);
            place.RemoveNodes();
            context.Pace.Step();
        }

        return entries;
    }

    private static FeedEntry? ReadPlace(XElement place, FeedContext context)
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

    private static IEnumerable<XElement> Children(XElement root, string name) => root.Elements().Where(e => e.Name.LocalName == name).Take(MaxPlaces);

    private static string? Text(XElement place, string name) => ElementText.Of(place.Elements().FirstOrDefault(e => e.Name.LocalName == name));
}

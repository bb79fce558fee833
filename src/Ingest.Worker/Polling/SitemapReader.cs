using System.Xml.Linq;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Fields;
using Ingest.Worker.Polling.Markup;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>
/// Sitemaps as a kind of feed, for publishers that have no other. Only those that say when something appeared: a bare list of a site's
/// addresses has no news in it. Each place is read as it ends, since tree and entries of fifty thousand would be too much together.
/// </summary>
internal sealed class SitemapReader(FeedContext context) : IMarkupParts
{
    /// <summary>The most that the sitemaps protocol allows in one file.</summary>
    private const int MaxPlaces = 50_000;

    private readonly List<FeedEntry> entries = [];
    private int places;
    private bool hasDates;
    private string? title;

    public static bool IsSitemap(Prolog prolog) => prolog.Root is "urlset" or "sitemapindex";

    public bool Begins(XElement element) =>
        element.Parent is { Parent: null } root && element.Name.LocalName == (root.Name.LocalName == "urlset" ? "url" : "sitemap");

    public void Take(XElement part)
    {
        if (++places <= MaxPlaces)
        {
            hasDates |= part.Element(News + "news") is not null || Text(part, "lastmod") is not null;
            title ??= ElementText.Of(part.Descendants(News + "name").FirstOrDefault());
            if (ReadPlace(part) is { } entry)
            {
                entries.Add(entry);
            }

            context.Pace.Step();
        }

        part.Remove();
    }

    /// <param name="root">The document's, of which all that matters was taken.</param>
    public FeedParseResult Result(XElement root)
    {
        if (root.Name.LocalName == "sitemapindex")
        {
            return new FeedParseResult.Parsed(new ParsedFeed { Kind = "sitemapindex", Entries = entries });
        }

        return hasDates
            ? new FeedParseResult.Parsed(new ParsedFeed { Kind = "sitemap", Title = title, Entries = entries })
            : new FeedParseResult.NotAFeed(FetchOutcome.NotAFeed, "The sitemap gives no dates, so what is new cannot be told; look for a news sitemap or a feed.");
    }

    private FeedEntry? ReadPlace(XElement place)
    {
        if (context.Resolve(Text(place, "loc"), place) is not { } address)
        {
            return null;
        }

        var updated = EntryDate.Read(Text(place, "lastmod"), context.Dates);
        var news = place.Element(News + "news");
        var published = news is null ? updated : EntryDate.Read(ElementText.FirstOf(news, News + "publication_date"), context.Dates).Or(updated);
        return new FeedEntry
        {
            Id = address,
            Link = address,
            Title = news is null ? null : MarkupText.AsPlain(news.Element(News + "title")),
            Published = published.Value,
            PublishedText = published.Text,
            IsZoneAssumed = published.IsZoneAssumed,
            Updated = updated.Value,
            Categories = news is null ? [] : CategoryFields.Read(news),
        };
    }

    private static string? Text(XElement place, string name) => ElementText.Of(place.Elements().FirstOrDefault(e => e.Name.LocalName == name));
}

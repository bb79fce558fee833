using System.Xml.Linq;
using Ingest.Worker.Polling.Dates;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>When an entry was published and last updated, from the first place that has a date that can be read.</summary>
internal static class DateFields
{
    private static readonly XName[] Publication =
    [
        Rss + "pubdate", Atom + "published", Atom + "issued", DcTerms + "issued", DcTerms + "created", Dc + "date", DcTerms + "date",
        Prism + "publicationdate", Atom + "created", Rss + "published", Rss + "date", Rss + "issued", DcTerms + "available", DcTerms + "datesubmitted",
        Atom + "pubdate",
    ];

    private static readonly XName[] Modification =
    [
        Atom + "updated", Atom + "modified", DcTerms + "modified", Rss + "updated", Rss + "modified", Prism + "modificationdate",
        Rss + "lastbuilddate", Rss + "lastmod",
    ];

    private static readonly XName[] FeedDates = 
    [
        Rss + "lastbuilddate", Atom + "updated", Atom + "modified", DcTerms + "modified", Rss + "pubdate", Dc + "date", DcTerms + "date", Atom + "published",
    ];

    public static EntryDate Published(XElement item, FeedContext context) => First(item, Publication, context.Dates);

    /// <summary>"lastmod" is CDF's.</summary>
    public static EntryDate Updated(XElement item, FeedContext context) =>
        First(item, Modification, context.Dates).Or(EntryDate.Read(item.Attribute("lastmod")?.Value, context.Dates));

    public static DateTimeOffset? OfFeed(XElement feed, FeedContext context) =>
        First(feed, FeedDates, context.Dates).Value ?? FeedDate.Parse(feed.Attribute("lastmod")?.Value, context.Dates);

    /// <summary>How this feed's dates without a zone are meant: as its own dates with one are, else UTC.</summary>
    public static DateReading ReadingOf(XElement feed, string? language)
    {
        var reading = DateReading.For(language);
        var offset = FeedDates.SelectMany(feed.Elements).Select(e => FeedDate.Read(e.Value, reading)).FirstOrDefault(d => d is { HasZone: true })?.Value.Offset;
        return reading with { Offset = offset ?? TimeSpan.Zero };
    }

    private static EntryDate First(XElement item, XName[] names, DateReading reading)
    {
        var first = default(EntryDate);
        foreach (var name in names)
        {
            foreach (var element in ElementText.Children(item, name))
            {
                first = first.Or(EntryDate.Read(element.Value, reading));
                if (first.Value is not null)
                {
                    return first;
                }
            }
        }

        return first;
    }
}

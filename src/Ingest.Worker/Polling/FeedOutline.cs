using System.Globalization;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>
/// The document as CodeHollow.FeedReader reads it right: one structure, canonical namespaces under their usual prefixes, one version. Long
/// texts stay behind, since it would copy and decode each of them again; every item carries its number, which leads back to the
/// whole one.
/// </summary>
internal static class FeedOutline
{
    private const string Number = "ingest-item";
    private const int MaxText = 300;

    private static readonly XNamespace Rss10 = "http://purl.org/rss/1.0/";
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "title", "link", "guid", "id", "pubdate", "published", "updated" };

    /// <returns>What kind of feed it is, and its items in the feed's order.</returns>
    public static (FeedType Type, IReadOnlyList<XElement> Items) Read(FeedStructure structure)
    {
        var feed = FeedReader.ReadFromString(Write(structure).ToString(SaveOptions.DisableFormatting));
        var items = feed.Items.Select(i => structure.Items[NumberOf(i)]).ToArray();
        return (feed.Type, items);
    }

    private static int NumberOf(FeedItem item) => int.Parse(item.SpecificItem.Element.Attribute(Number)!.Value, CultureInfo.InvariantCulture);

    private static XElement Write(FeedStructure structure)
    {
        var own = structure.Family switch { FeedFamily.Atom => Atom, FeedFamily.Rdf => Rss10, _ => Rss };
        var items = structure.Items.Select((item, i) => Copy(item, own, i));
        var fields = structure.Feed.Elements().Where(e => !e.HasElements && e.Name.LocalName is "title" or "link").Select(e => Field(e, own));
        return structure.Family switch
        {
            FeedFamily.Atom => new XElement(Atom + "feed", fields, items),
            FeedFamily.Rdf => new XElement(Rdf + "RDF", Prefix("rdf", Rdf), new XAttribute("xmlns", Rss10), new XElement(Rss10 + "channel", fields), items),
            _ => new XElement("rss", new XAttribute("version", "2.0"), Prefix("atom", Atom), new XElement("channel", fields, items)),
        };
    }

    private static XElement Copy(XElement item, XNamespace own, int number)
    {
        var name = own == Atom ? "entry" : "item";
        var copy = new XElement(own + name, new XAttribute(Number, number));
        foreach (var child in item.Elements())
        {
            if (Kept.Contains(child.Name.LocalName) && (child.Name.Namespace == Rss || child.Name.Namespace == Atom))
                copy.Add(Field(child, own));
        }

        return copy;
    }

    private static XElement Field(XElement element, XNamespace own)
    {
        var space = element.Name.Namespace == Rss ? own : element.Name.Namespace;
        var copy = new XElement(space + element.Name.LocalName, element.Attributes().Where(a => a.Name.Namespace == XNamespace.None));
        if (!element.HasElements && element.Value is { Length: > 0 and < MaxText } text)
            copy.Add(text);
        return copy;
    }

    private static XAttribute Prefix(string prefix, XNamespace space) => new(XNamespace.Xmlns + prefix, space);
}

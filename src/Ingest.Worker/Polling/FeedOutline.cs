using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>
/// The document as CodeHollow.FeedReader reads it right: one structure, canonical namespaces under their usual prefixes, one version. Long
/// and many texts stay behind, since it would copy and decode each of them again; every item carries its number, which leads back to the
/// whole one.
/// </summary>
internal static class FeedOutline
{
    private const string Number = "ingest-item";
    public const int MaxText = 300;

    // Of a feed or an item; two or three are usual, some Atom entries have ten links.
    private const int MaxFields = 32;

    private static readonly XNamespace Rss10 = "http://purl.org/rss/1.0/";
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "title", "link", "guid", "id" };
    private static readonly XmlWriterSettings Plain = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    /// <summary>What kind of feed it is, and these items in the feed's order.</summary>
    public static (FeedType Type, IEnumerable<XElement> Items) Read(FeedStructure structure, IReadOnlyList<XElement> items)
    {
        var feed = FeedReader.ReadFromString(Write(structure, items));
        return (feed.Type, feed.Items.Select(i => items[NumberOf(i)]));
    }

    private static int NumberOf(FeedItem item) => int.Parse(item.SpecificItem.Element.Attribute(Number)!.Value, CultureInfo.InvariantCulture);

    private static string Write(FeedStructure structure, IReadOnlyList<XElement> items)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Plain))
        {
            if (structure.Family == FeedFamily.Atom)
            {
                WriteAtom(xml, structure.Feed, items);
            }
            else if (structure.Family == FeedFamily.Rdf)
            {
                WriteRdf(xml, structure.Feed, items);
            }
            else
            {
                WriteRss(xml, structure.Feed, items);
            }
        }

        return text.ToString();
    }

    private static void WriteRss(XmlWriter xml, XElement feed, IReadOnlyList<XElement> items)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom.NamespaceName);
        xml.WriteStartElement("channel");
        WriteFields(xml, feed, Rss);
        WriteItems(xml, items, "item", Rss);
    }

    private static void WriteRdf(XmlWriter xml, XElement feed, IReadOnlyList<XElement> items)
    {
        xml.WriteStartElement("rdf", "RDF", Rdf.NamespaceName);
        xml.WriteAttributeString("xmlns", Rss10.NamespaceName);
        xml.WriteStartElement("channel", Rss10.NamespaceName);
        WriteFields(xml, feed, Rss10);
        xml.WriteEndElement();
        WriteItems(xml, items, "item", Rss10);
    }

    private static void WriteAtom(XmlWriter xml, XElement feed, IReadOnlyList<XElement> items)
    {
        xml.WriteStartElement("feed", Atom.NamespaceName);
        WriteFields(xml, feed, Atom);
        WriteItems(xml, items, "entry", Atom);
    }

    private static void WriteItems(XmlWriter xml, IReadOnlyList<XElement> items, string name, XNamespace own)
    {
        for (var i = 0; i < items.Count; i++)
        {
            xml.WriteStartElement(name, own.NamespaceName);
            xml.WriteAttributeString(Number, i.ToString(CultureInfo.InvariantCulture));
            WriteFields(xml, items[i], own);
            xml.WriteEndElement();
        }
    }

    private static void WriteFields(XmlWriter xml, XElement parent, XNamespace own)
    {
        var fields = parent.Elements().Where(e => Kept.Contains(e.Name.LocalName) && (e.Name.Namespace == Rss || e.Name.Namespace == Atom));
        foreach (var field in fields.Take(MaxFields))
        {
            xml.WriteStartElement(field.Name.LocalName, field.Name.Namespace == Rss ? own.NamespaceName : field.Name.NamespaceName);
            foreach (var attribute in field.Attributes().Where(a => a.Name.Namespace == XNamespace.None && a.Value.Length < MaxText))
            {
                xml.WriteAttributeString(attribute.Name.LocalName, attribute.Value);
            }

            if (!field.HasElements && field.Value is { Length: < MaxText } text)
            {
                xml.WriteString(text);
            }

            xml.WriteEndElement();
        }
    }
}

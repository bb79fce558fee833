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
    private const int MaxText = 300;

    private static readonly XNamespace Rss10 = "http://purl.org/rss/1.0/";
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "title", "link", "guid", "id" };
    private static readonly XmlWriterSettings Plain = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    /// <returns>What kind of feed it is, and its items in the feed's order.</returns>
    public static (FeedType Type, IReadOnlyList<XElement> Items) Read(FeedStructure structure)
    {
        var feed = FeedReader.ReadFromString(Write(structure));
        return (feed.Type, [.. feed.Items.Select(i => structure.Items[NumberOf(i)])]);
    }

    private static int NumberOf(FeedItem item) => int.Parse(item.SpecificItem.Element.Attribute(Number)!.Value, CultureInfo.InvariantCulture);

    private static string Write(FeedStructure structure)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Plain))
        {
            if (structure.Family == FeedFamily.Atom)
                WriteAtom(xml, structure);
            else if (structure.Family == FeedFamily.Rdf)
                WriteRdf(xml, structure);
            else
                WriteRss(xml, structure);
        }

        return text.ToString();
    }

    private static void WriteRss(XmlWriter xml, FeedStructure structure)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom.NamespaceName);
        xml.WriteStartElement("channel");
        WriteFields(xml, structure.Feed, Rss);
        WriteItems(xml, structure, "item", Rss);
    }

    private static void WriteRdf(XmlWriter xml, FeedStructure structure)
    {
        xml.WriteStartElement("rdf", "RDF", Rdf.NamespaceName);
        xml.WriteAttributeString("xmlns", Rss10.NamespaceName);
        xml.WriteStartElement("channel", Rss10.NamespaceName);
        WriteFields(xml, structure.Feed, Rss10);
        xml.WriteEndElement();
        WriteItems(xml, structure, "item", Rss10);
    }

    private static void WriteAtom(XmlWriter xml, FeedStructure structure)
    {
        xml.WriteStartElement("feed", Atom.NamespaceName);
        WriteFields(xml, structure.Feed, Atom);
        WriteItems(xml, structure, "entry", Atom);
    }

    private static void WriteItems(XmlWriter xml, FeedStructure structure, string name, XNamespace own)
    {
        for (var i = 0; i < structure.Items.Count; i++)
        {
            xml.WriteStartElement(name, own.NamespaceName);
            xml.WriteAttributeString(Number, i.ToString(CultureInfo.InvariantCulture));
            WriteFields(xml, structure.Items[i], own);
            xml.WriteEndElement();
        }
    }

    private static void WriteFields(XmlWriter xml, XElement parent, XNamespace own)
    {
        foreach (var field in parent.Elements().Where(e => Kept.Contains(e.Name.LocalName) && (e.Name.Namespace == Rss || e.Name.Namespace == Atom)))
        {
            xml.WriteStartElement(field.Name.LocalName, field.Name.Namespace == Rss ? own.NamespaceName : field.Name.NamespaceName);
            foreach (var attribute in field.Attributes().Where(a => a.Name.Namespace == XNamespace.None))
                xml.WriteAttributeString(attribute.Name.LocalName, attribute.Value);
            if (!field.HasElements && field.Value is { Length: < MaxText } text)
                xml.WriteString(text);
            xml.WriteEndElement();
        }
    }
}

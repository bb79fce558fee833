using System.Xml.Linq;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Polling.Fields;

/// <summary>Finds child elements and reads their text.</summary>
internal static class ElementText
{
    /// <summary>Trimmed and repaired; null where there is nothing.</summary>
    public static string? Of(XElement? element)
    {
        var text = element?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : Mojibake.Repair(text);
    }

    public static string? Of(XAttribute? attribute)
    {
        var text = attribute?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : Mojibake.Repair(text);
    }

    /// <summary>The text of the first of these children that has any, in the order of the names.</summary>
    public static string? FirstOf(XElement parent, params ReadOnlySpan<XName> names)
    {
        foreach (var name in names)
        {
            foreach (var element in Children(parent, name))
            {
                if (Of(element) is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    /// <summary>Most items lack most of the elements that are asked for: an enumeration of what is not there is garbage, of many items megabytes of it.</summary>
    public static IEnumerable<XElement> Children(XElement parent, XName name) => parent.Element(name) is null ? [] : parent.Elements(name);

    /// <summary>In the order of the names.</summary>
    public static IEnumerable<XElement> Children(XElement parent, XName[] names)
    {
        foreach (var name in names)
        {
            if (parent.Element(name) is not null)
            {
                return names.SelectMany(parent.Elements);
            }
        }

        return [];
    }

    /// <summary>The parts of RDF's lists (rdf:Seq, rdf:Bag, rdf:Alt); anything else is itself.</summary>
    public static IEnumerable<XElement> Listed(XElement element) =>
        element.HasElements && element.Descendants(FeedNames.Rdf + "li").FirstOrDefault() is not null ? element.Descendants(FeedNames.Rdf + "li") : [element];

    /// <summary>Children of these names that hold anything, in the order of the names.</summary>
    public static IEnumerable<XElement> All(XElement parent, params XName[] names) =>
        Children(parent, names).Where(e => e.HasElements || !string.IsNullOrWhiteSpace(e.Value));
}

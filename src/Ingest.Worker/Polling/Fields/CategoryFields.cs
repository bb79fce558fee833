using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>What an entry is filed under, from every place, each name once.</summary>
internal static class CategoryFields
{
    private static readonly XName[] Named = [Rss + "category", Atom + "category", Dc + "subject", DcTerms + "subject", ITunes + "category"];

    private static readonly XName[] Lists = [ITunes + "keywords", Media + "keywords", News + "keywords", Rss + "keywords", Prism + "keyword"];

    /// <summary>Tagging by machine comes to dozens; a document that is nothing but categories to a hundred thousand.</summary>
    private const int MaxNames = 1_000;

    // "label" and "term" are Atom's, "text" is iTunes'.
    private static readonly string[] NamingAttributes = ["label", "term", "text"];

    public static IReadOnlyList<string> Read(XElement item)
    {
        var names = ElementText.Children(item, Named).Concat(item.Descendants(Media + "category")).SelectMany(ElementText.Listed).SelectMany(Names);
        var keywords = ElementText.Children(item, Lists).SelectMany(e => e.Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return [.. names.Concat(keywords).Take(MaxNames).Select(n => HtmlText.FromHtml(Mojibake.Repair(n))).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Names(XElement category)
    {
        // A term that is an address names nothing for a reader.
        var given = NamingAttributes.Select(a => ElementText.Of(category.Attribute(a))).OfType<string>().ToArray();
        var shown = given.Where(n => !Addresses.IsWeb(n)).ToArray();
        var own = shown.Length > 0 ? shown : given.Length > 0 ? given : ElementText.Of(category) is { } text && !category.HasElements ? [text] : [];
        return own.Concat(category.Elements(ITunes + "category").SelectMany(Names));
    }
}

using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>Which element of a document speaks for the feed, and which are its items, wherever a publisher put them.</summary>
internal sealed record FeedStructure(FeedFamily Family, XElement Feed, IReadOnlyList<XElement> Items)
{
    private static readonly HashSet<string> NoItemsInside = new(StringComparer.Ordinal)
    {
        "image", "textinput", "items", "title", "description", "cloud", "author",
    };

    public static FeedStructure Of(XElement root)
    {
        var family = root.Name.Namespace == Rdf ? FeedFamily.Rdf : root.Name.LocalName is "feed" or "entry" ? FeedFamily.Atom : FeedFamily.Rss;
        var items = new List<XElement>();
        Collect(root, items);
        var feed = family == FeedFamily.Atom || root.Name.LocalName == "channel" ? root
            : root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") ?? root;
        return new FeedStructure(family, feed, items);
    }

    private static void Collect(XElement parent, List<XElement> items)
    {
        if (parent.Name.LocalName is "item" or "entry" && (parent.Name.Namespace == Rss || parent.Name.Namespace == Atom))
        {
            items.Add(parent);
            return;
        }

        if (NoItemsInside.Contains(parent.Name.LocalName) && !parent.Elements(Rss + "item").Any())
            return;
        foreach (var child in parent.Elements())
            Collect(child, items);
    }
}

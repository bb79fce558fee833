using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>Which element of a document speaks for the feed, and which are its items, wherever a publisher put them.</summary>
/// <param name="LeftOut">Items beyond the limit.</param>
internal sealed record FeedStructure(FeedFamily Family, XElement Feed, IReadOnlyList<XElement> Items, int LeftOut)
{
    /// <summary>Items of one feed; a hundred times what publishers list. The first are kept, which are the newest nearly everywhere.</summary>
    private const int MaxItems = 20_000;

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
        return new FeedStructure(family, feed, items.Count > MaxItems ? items[..MaxItems] : items, Math.Max(0, items.Count - MaxItems));
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

using System.Xml.Linq;
using Ingest.Worker.Polling.Markup;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling;

/// <summary>Which element of a document speaks for the feed, and which are its items, wherever a publisher put them.</summary>
internal sealed record FeedStructure(FeedFamily Family, XElement Feed)
{
    private static readonly HashSet<string> NoItemsInside = new(StringComparer.Ordinal)
    {
        "image", "textinput", "items", "title", "description", "cloud", "author",
    };

    /// <param name="root">The document's, with or without its items.</param>
    public static FeedStructure Of(XElement root)
    {
        var family = root.Name.Namespace == Rdf ? FeedFamily.Rdf : root.Name.LocalName is "feed" or "entry" ? FeedFamily.Atom : FeedFamily.Rss;
        var feed = family == FeedFamily.Atom || root.Name.LocalName == "channel" ? root
            : root.Elements().FirstOrDefault(e => e.Name.LocalName == "channel") ?? root;
        return new FeedStructure(family, feed);
    }

    /// <summary>By its name and by what it is in: RSS items are found even in an element that is not meant to have any.</summary>
    public static bool IsItem(XElement element)
    {
        if (!FeedNames.IsItem(element.Name))
        {
            return false;
        }

        var isRss = element.Name.Namespace == Rss && element.Name.LocalName == "item";
        return !element.Ancestors().Skip(isRss ? 1 : 0).Any(a => NoItemsInside.Contains(a.Name.LocalName));
    }

    /// <summary>Any text, or any attribute below itself.</summary>
    public static bool SaysSomething(XElement element) =>
        !string.IsNullOrWhiteSpace(element.Value) || element.Descendants().Any(e => e.HasAttributes);
}

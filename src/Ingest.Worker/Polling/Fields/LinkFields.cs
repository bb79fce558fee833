using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>The address of an entry's page, and its id.</summary>
internal static class LinkFields
{
    public static string? Read(XElement item, FeedContext context)
    {
        // Where links lead through a proxy that counts clicks, and that may be gone, the feed names the article's own address beside.
        if (ElementText.FirstOf(item, FeedBurner + "origlink") is { } origin)
        {
            return context.Resolve(origin, item);
        }

        var link = Written(item, context) ?? Permalink(item, context) ?? Resolved(item, item.Attribute("about") ?? item.Attribute("href"), context);
        return link ?? (ElementText.FirstOf(item, Dc + "identifier", Prism + "url") is { } other && Addresses.IsWeb(other) ? other : null);
    }

    public static string? ReadId(XElement item, string? link, FeedContext context) =>
        AtomId(item, context) ?? ElementText.FirstOf(item, Rss + "guid", Rss + "id") ?? ElementText.Of(item.Attribute("about"))
        ?? ElementText.FirstOf(item, Dc + "identifier", DcTerms + "identifier") ?? link;

    /// <summary>RFC 4287 wants an IRI; one that is written as a relative path is resolved as any other, a bare name or number stays.</summary>
    private static string? AtomId(XElement item, FeedContext context)
    {
        if (ElementText.Children(item, Atom + "id").FirstOrDefault(e => ElementText.Of(e) is not null) is not { } element)
        {
            return null;
        }

        var id = ElementText.Of(element)!;
        return id.Contains('/', StringComparison.Ordinal) && !id.Contains(':', StringComparison.Ordinal) ? context.Resolve(id, element) : id;
    }

    /// <summary>The link of a kind that Atom's link elements name: "hub", "self", "next".</summary>
    public static string? ByRelation(XElement parent, string relation, FeedContext context) => parent.Elements(Atom + "link").Concat(parent.Elements(Rss + "link"))
        .Where(l => string.Equals(l.Attribute("rel")?.Value.Trim(), relation, StringComparison.OrdinalIgnoreCase))
        .Select(l => Resolved(l, l.Attribute("href"), context)).FirstOrDefault(a => a is not null);

    /// <summary>What a link element says: RSS's text first, then the best of Atom's.</summary>
    public static string? Written(XElement item, FeedContext context)
    {
        if (item.Element(Rss + "link") is null && item.Element(Atom + "link") is null)
        {
            return null;
        }

        foreach (var link in item.Elements(Rss + "link"))
        {
            if (link.Attribute("href") is null && (ElementText.Of(link) ?? Behind(link)) is { } text)
            {
                return context.Resolve(text, link);
            }
        }

        return item.Elements(Atom + "link").Concat(item.Elements(Rss + "link"))
            .Select(l => (Address: Resolved(l, l.Attribute("href"), context) ?? context.Resolve(ElementText.Of(l), l), Rank: Rank(l)))
            .Where(l => l.Address is not null && l.Rank < int.MaxValue).OrderBy(l => l.Rank).Select(l => l.Address).FirstOrDefault();
    }

    /// <summary>Tools that take a feed for HTML close each link before its text.</summary>
    private static string? Behind(XElement link) => link.NextNode is XText text && text.Value.Trim() is var written && Addresses.IsWeb(written) ? written : null;

    private static string? Permalink(XElement item, FeedContext context)
    {
        var guid = item.Element(Rss + "guid");
        var permanent = !string.Equals(guid?.Attribute("ispermalink")?.Value.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        if (guid is null || ElementText.Of(guid) is not { } text)
        {
            return Addresses.IsWeb(ElementText.FirstOf(item, Atom + "id")) ? ElementText.FirstOf(item, Atom + "id") : null;
        }

        if (Addresses.IsWeb(text))
        {
            return permanent || item.Element(Rss + "link") is null ? text : null;
        }

        return permanent && text.StartsWith('/') ? context.Resolve(text, guid) : null;
    }

    private static string? Resolved(XElement near, XAttribute? attribute, FeedContext context) => context.Resolve(ElementText.Of(attribute), near);

    private static int Rank(XElement link)
    {
        var relation = link.Attribute("rel")?.Value.Trim().ToLowerInvariant() ?? "";
        if (relation is not ("" or "alternate" or "http://www.iana.org/assignments/relation/alternate"))
        {
            return int.MaxValue;
        }

        var type = link.Attribute("type")?.Value ?? "";
        return type.Length == 0 || type.Contains("html", StringComparison.OrdinalIgnoreCase) ? 0 : 1;
    }
}

using System.Runtime.CompilerServices;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Fields;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Polling;

/// <summary>RSS, RDF, Atom and CDF: text to tree, tree to outline, outline through CodeHollow, items to entries. Sitemaps: text to places.</summary>
internal static class XmlFeedReader
{
    // As in FeedParser: the text must go when the tree is there.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeedParseResult Read(string text, Uri? url, GarbagePace pace)
    {
        var prolog = Prolog.Read(text);
        if (prolog.RootAt < 0)
            return NoRoot(prolog.FirstElement);
        var context = new FeedContext { Url = url, Growth = new GrowthBudget(text.Length), Pace = pace };
        var sitemap = new SitemapReader(context);
        var tree = MarkupReader.Read(text, prolog, sitemap.Take);
        if (tree.Exceeded != TreeLimit.None || tree.Root is not { } root)
            return TooMuch(tree.Exceeded);
        pace.Turn();
        if (SitemapReader.IsSitemap(root))
            return sitemap.Result(root);
        var structure = FeedStructure.Of(root);
        if (tree.Repaired && string.IsNullOrWhiteSpace(root.Value) && !root.Descendants().Any(element => element.HasAttributes))
            return new FeedParseResult.NotAFeed(FetchOutcome.ParseError, "The document breaks off before it says anything; the next poll may get it whole.");
        return new FeedParseResult.Parsed(ReadFeed(structure, context) with { Warnings = [.. Warnings(tree)] });
    }

    private static ParsedFeed ReadFeed(FeedStructure structure, FeedContext context)
    {
        var (type, items) = FeedOutline.Read(structure, context.Pace);
        context.Pace.Turn();
        var feed = structure.Feed;
        var language = Language(feed);
        context = context with { Dates = DateFields.ReadingOf(feed, language), Authors = AuthorFields.ReadFeed(feed) };
        var link = LinkFields.Written(feed, context) ?? context.Resolve(feed.Attribute("href")?.Value, feed);
        return new ParsedFeed
        {
            Kind = type switch { FeedType.Atom => "atom", FeedType.Rss_1_0 => "rdf", _ => "rss" },
            Title = BodyFields.ReadTitle(feed) ?? link,
            Link = link,
            Language = language,
            Updated = DateFields.OfFeed(feed, context),
            Hints = HintFields.Read(feed, context),
            Entries = ReadEntries(items, context),
        };
    }

    /// <summary>An item's part of the tree is given up as soon as it is read, so that tree and entries never stand side by side.</summary>
    private static FeedEntry[] ReadEntries(IReadOnlyList<XElement> items, FeedContext context)
    {
        var entries = new FeedEntry[items.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = EntryReader.Read(items[i], context);
            items[i].RemoveNodes();
            context.Pace.Step();
        }

        return entries;
    }

    private static string? Language(XElement feed) =>
        ElementText.FirstOf(feed, FeedNames.Rss + "language", FeedNames.Dc + "language")
        ?? ElementText.Of(feed.AncestorsAndSelf().Attributes(XNamespace.Xml + "lang").FirstOrDefault());

    private static IEnumerable<string> Warnings(MarkupTree tree)
    {
        if (tree.Repaired)
            yield return "The document is not well-formed XML; tags that do not match were settled by guess.";
        if (tree.LeftOut > 0)
            yield return $"{tree.LeftOut} items at the feed's end were left out.";
    }

    private static FeedParseResult.NotAFeed NoRoot(string? first) => first switch
    {
        "html" or "head" or "body" => new(FetchOutcome.NotAFeed, "The address answers with a web page, not a feed; look for the feed with `ingest feed discover`."),
        null => new(FetchOutcome.NotAFeed, "The document is neither XML nor JSON; check the feed's address."),
        _ => new(FetchOutcome.NotAFeed, $"The document begins with <{first}>, which no feed does; check the feed's address."),
    };

    private static FeedParseResult.NotAFeed TooMuch(TreeLimit limit) => limit == TreeLimit.Depth
        ? new(FetchOutcome.ParseError, $"The document's elements are nested more than {MarkupLimits.Depth} deep, which no feed needs; it is refused.")
        : new(FetchOutcome.ParseError, "The document is nearly nothing but tags, as no feed is; it is refused.");
}

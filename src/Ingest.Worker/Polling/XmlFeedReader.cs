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
    // As in FeedParser: the text must go where only items are left to read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static FeedParseResult Read(string text, Uri? url, GarbagePace pace)
    {
        var prolog = Prolog.Read(text);
        if (prolog.RootAt < 0)
        {
            return NoRoot(prolog.FirstElement);
        }

        var context = new FeedContext { Url = url, Growth = new GrowthBudget(text.Length), Pace = pace };
        return SitemapReader.IsSitemap(prolog) ? ReadSitemap(text, prolog, context) : ReadFeed(text, prolog, context);
    }

    private static FeedParseResult ReadSitemap(string text, Prolog prolog, FeedContext context)
    {
        var places = new SitemapReader(context);
        var tree = MarkupReader.Read(text, prolog, places);
        return tree.Exceeded == TreeLimit.None && tree.Root is { } root ? places.Result(root) : TooMuch(tree.Exceeded);
    }

    /// <summary>Twice through the text: an item's dates and authors are read by what its feed says of itself, which may stand behind the items.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static FeedParseResult ReadFeed(string text, Prolog prolog, FeedContext context)
    {
        var around = MarkupReader.ReadAroundItems(text, prolog);
        if (around.Exceeded != TreeLimit.None || around.Root is not { } root)
        {
            return TooMuch(around.Exceeded);
        }

        var structure = FeedStructure.Of(root);
        var language = Language(structure.Feed);
        context = context with { Dates = DateFields.ReadingOf(structure.Feed, language), Authors = AuthorFields.ReadFeed(structure.Feed) };
        var items = new FeedItems(structure, context);
        var tree = MarkupReader.Read(text, prolog, items);
        if (tree.Exceeded != TreeLimit.None)
        {
            return TooMuch(tree.Exceeded);
        }

        if (tree.Repaired && !items.SaySomething && !FeedStructure.SaysSomething(root))
        {
            return new FeedParseResult.NotAFeed(FetchOutcome.ParseError, "The document breaks off before it says anything; the next poll may get it whole.");
        }

        return new FeedParseResult.Parsed(Describe(structure.Feed, language, context, items) with { Warnings = [.. Warnings(tree)] });
    }

    private static ParsedFeed Describe(XElement feed, string? language, FeedContext context, FeedItems items)
    {
        context.Pace.Turn();
        var (type, entries) = items.Finish();
        var link = LinkFields.Written(feed, context) ?? context.Resolve(feed.Attribute("href")?.Value, feed);
        return new ParsedFeed
        {
            Kind = type switch { FeedType.Atom => "atom", FeedType.Rss_1_0 => "rdf", _ => "rss" },
            Title = BodyFields.ReadTitle(feed) ?? link,
            Link = link,
            Language = language,
            Updated = DateFields.OfFeed(feed, context),
            Hints = HintFields.Read(feed, context),
            Entries = entries,
        };
    }

    private static string? Language(XElement feed) =>
        ElementText.FirstOf(feed, FeedNames.Rss + "language", FeedNames.Dc + "language")
        ?? ElementText.Of(feed.AncestorsAndSelf().Attributes(XNamespace.Xml + "lang").FirstOrDefault());

    private static IEnumerable<string> Warnings(MarkupTree tree)
    {
        if (tree.Repaired)
        {
            yield return "The document is not well-formed XML; tags that do not match were settled by guess.";
        }

        if (tree.LeftOut > 0)
        {
            yield return $"{tree.LeftOut} items at the feed's end were left out.";
        }
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

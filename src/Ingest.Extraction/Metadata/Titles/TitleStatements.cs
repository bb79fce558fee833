using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>Where a page states its title.</summary>
internal static class TitleStatements
{
    public const string FirstHeading = "h1";
    public const string SecondHeading = "h2";
    public const string TitleElement = "title element";
    public const string OpenGraph = "og:title";
    public const string JsonLd = "json-ld headline";

    private const int MaximumHeadings = 12;

    /// <summary>Blanks in a part of a heading that may be the headline.</summary>
    private const int FewestBlanks = 2;

    /// <summary>Characters of what a board sets before the headline in its heading.</summary>
    private const int LongestLabel = 16;

    /// <summary>What the head says, and microdata.</summary>
    public static List<TitleStatement> OfMetadata(PageDocument page)
    {
        var article = page.JsonLd.Article;
        var isNews = article?.Types.Any(type => type.EndsWith("NewsArticle", StringComparison.OrdinalIgnoreCase)) == true;
        return Present(
        [
            Of(article?.Text("headline") ?? article?.Text("name"), JsonLd, isNews ? TitleWeights.JsonLdNews : TitleWeights.JsonLd),
            Of(page.Meta.First("og:title"), OpenGraph, TitleWeights.OpenGraph),
            Of(page.Meta.First("twitter:title"), "twitter:title", TitleWeights.Twitter),
            Of(page.Meta.First("parsely-title", "sailthru.title", "citation_title", "dc.title", "dcterms.title"), "meta title", TitleWeights.OtherMeta),
            Of(ItemProp(page), "itemprop headline", TitleWeights.ItemProp),
            Of(page.Elements.Title, TitleElement, TitleWeights.TitleElement),
        ]);
    }

    public static List<TitleStatement> OfFirstHeadings(PageDocument page, IReadOnlyList<TitleStatement> metadata) => Present(
        page.Elements.Headings1.Where(heading => Heading.IsHeadline(heading, page)).Take(MaximumHeadings)
            .Select(heading => Of(TextOf(heading, metadata), FirstHeading, TitleWeights.Heading)));

    public static List<TitleStatement> OfSecondHeadings(PageDocument page, IReadOnlyList<TitleStatement> metadata) => Present(
        page.Elements.Headings2.Where(heading => Heading.IsHeadline(heading, page)).Take(MaximumHeadings)
            .Select(heading => Of(TextOf(heading, metadata), SecondHeading, TitleWeights.SecondHeading)));

    // A part of the heading that the metadata give as the title is the headline; the rest of the heading stands beside it.
    private static string TextOf(Element heading, IReadOnlyList<TitleStatement> metadata)
    {
        var whole = ElementText.Of(heading);
        if (heading.ChildElementCount == 0)
        {
            // Capitals are how a page sets its headlines.
            return whole.All(letter => !char.IsLetter(letter) || char.IsUpper(letter)) ? Stated(whole, metadata) ?? whole : whole;
        }

        // Spelled as the metadata have it: they write "Kicker: headline" where the page sets one above the other.
        var parts = Heading.PartsOf(heading).ToList();
        return parts.Find(part => part != whole && Stated(part, metadata) is not null)
            ?? Stated(whole, metadata)
            ?? Stated(string.Join(' ', parts), metadata)
            ?? (parts is [.., var last] && last.Length < whole.Length && whole.Length - last.Length <= LongestLabel && BeginsTitle(last, whole, metadata) ? last : null)
            ?? Heading.TextOf(heading);
    }

    // "Thread: <a>The headline</a>", where the title element is the headline with the house's name behind it.
    private static bool BeginsTitle(string part, string whole, IReadOnlyList<TitleStatement> metadata)
    {
        var key = TitleText.Key(part);
        return key.Count(letter => letter == ' ') >= FewestBlanks && metadata.FirstOrDefault(statement => statement.Source == TitleElement) is { } title
            && TitleText.BeginsWith(title.Key, key) && !title.Key.Contains(TitleText.Key(whole), StringComparison.Ordinal);
    }

    private static string? Stated(string text, IReadOnlyList<TitleStatement> metadata)
    {
        var key = TitleText.Key(text);
        return metadata.FirstOrDefault(statement => statement.Source != TitleElement && statement.Key == key)?.Text;
    }

    private static TitleStatement Of(string? text, string source, double weight) => new(PlainText.Decode(text), source, weight);

    private static List<TitleStatement> Present(IEnumerable<TitleStatement> statements) => statements.Where(statement => statement.Key.Length > 0).ToList();

    private static string? ItemProp(PageDocument page)
    {
        var element = page.Elements.ItemProps.Find(item => item.GetAttribute("itemprop") is { } names
            && names.Contains("headline", StringComparison.OrdinalIgnoreCase) && !names.Contains("alternative", StringComparison.OrdinalIgnoreCase));
        return element?.GetAttribute("content") ?? (element is null ? null : ElementText.Of(element));
    }
}

using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>The headings that can be the headline, and their text without what is set beside it.</summary>
internal static class Heading
{
    private static readonly string[] BesideMarks =
        ["kicker", "eyebrow", "overline", "dachzeile", "topline", "roofline", "pretitle", "supertitle", "subtitle", "sub-title", "subhead", "subline",
         "category", "badge", "label", "date", "meta", "comments", "share", "visually-hidden", "sr-only", "screen-reader"];

    /// <summary>Not in navigation, breadcrumbs, footer or side column, not hidden, and not a link to the front page.</summary>
    public static bool IsHeadline(Element heading, PageDocument page)
    {
        for (var at = heading; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "nav" or "footer" or "aside" or "dialog" || (at.HasAttribute("hidden") && !StreamedParts.IsPart(at)) || IsBreadcrumb(at))
            {
                return false;
            }

            if (at.LocalName == "a" && IsFrontPage(at, page))
            {
                return false;
            }
        }

        return heading.First("a") is not { } link || !IsFrontPage(link, page);
    }

    /// <summary>The parts of a heading that stand in elements of their own.</summary>
    public static IEnumerable<string> PartsOf(Element heading)
    {
        var only = heading;
        while (only.ChildElementCount == 1 && only.Children.First() is var inner && ElementText.Of(only) == ElementText.Of(inner))
        {
            only = inner;
        }

        return only.ChildNodes.ToArray().Select(node => node is Element element ? ElementText.Of(element) : PlainText.Fold(node.TextContent)).Where(text => text.Length > 0);
    }

    /// <summary>Without the kicker, the date and the counters that templates put into a heading; the whole when nothing would be left.</summary>
    public static string TextOf(Element heading)
    {
        var whole = ElementText.Of(heading);
        if (heading.ChildElementCount == 0)
        {
            return whole;
        }

        var beside = heading.Descendants().Where(element => element.LocalName is "time" or "small" or "span" or "div" or "p" or "strong" or "em" or "a" && IsBeside(element)).Select(ElementText.Of);
        var text = beside.Where(part => part.Length > 0).Aggregate(whole, Without);
        return text.Length >= 8 ? text : whole;
    }

    // The last breadcrumb is often the search title as an h1; what a reader takes for the headline stands below.
    // A theme that names its settings on the body ("genesis-breadcrumbs-hidden") makes no breadcrumb of the page.
    private static bool IsBreadcrumb(Element element) =>
        element.LocalName is not ("body" or "html") && element.ClassName is { Length: > 0 } name && name.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase);

    private static bool IsBeside(Element element)
    {
        if (element.LocalName is "time" or "small")
        {
            return true;
        }

        var name = element.ClassName;
        return !string.IsNullOrEmpty(name) && Array.Exists(BesideMarks, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    private static string Without(string whole, string part) =>
        whole.StartsWith(part, StringComparison.Ordinal) ? whole[part.Length..].TrimStart(' ', ':', '|', '–', '-', '+', '/')
        : whole.EndsWith(part, StringComparison.Ordinal) ? whole[..^part.Length].TrimEnd(' ', ':', '|', '–', '-', '/')
        : whole;

    private static bool IsFrontPage(Element link, PageDocument page) =>
        page.Resolve(link.GetAttribute("href")) is { } target && target.AbsolutePath == "/" && target.Query.Length == 0
        && page.Url is not { AbsolutePath: "/" };
}

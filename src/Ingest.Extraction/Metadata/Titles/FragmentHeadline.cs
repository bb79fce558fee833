using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>
/// On a page that carries several articles and no headline above them, the headline of the one that the address' fragment names:
/// "/2025/week-10#old-ferry". The entries of a live report are not articles of their own.
/// </summary>
internal static class FragmentHeadline
{
    public static Element? Of(PageDocument page) => ArticleOf(page) is { } article ? HeadlineOf(article) : null;

    /// <summary>Null where the address names none, or nothing but a place in the page's only article.</summary>
    public static Element? ArticleOf(PageDocument page)
    {
        if (page.Url is not { Fragment.Length: > 1 } url || page.JsonLd.IsLiveBlog || Target(page, Uri.UnescapeDataString(url.Fragment[1..])) is not { } target
            || target.Closest("article") is not { } article || HeadlineOf(article) is null)
        {
            return null;
        }

        var isHeaded = page.Elements.Headings1.Exists(heading => Heading.IsHeadline(heading, page) && heading.Closest("article") is null);
        return !isHeaded && HasAnother(page, article) ? article : null;
    }

    private static Element? Target(PageDocument page, string name)
    {
        foreach (var item in page.Elements.All.Items)
        {
            if (item.Id == name || (item.Element.LocalName == "a" && item.Element.GetAttribute("name") == name))
            {
                return item.Element;
            }
        }

        return null;
    }

    private static bool HasAnother(PageDocument page, Element article)
    {
        foreach (var item in page.Elements.All.Items)
        {
            if (item.Element.LocalName == "article" && !ReferenceEquals(item.Element, article) && !article.Contains(item.Element) && !item.Element.Contains(article)
                && !PagePlace.IsBeside(item.Element, page) && HeadlineOf(item.Element) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Element? HeadlineOf(Element article) => article.Descendants().FirstOrDefault(element => element.LocalName is "h1" or "h2" or "h3");
}

using System.Buffers;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>Whether an element stands beside the article: in a comment, a list of related articles, a side column, a footer.</summary>
internal static class PagePlace
{
    /// <summary>Beginnings of class names and ids. Words inside names say less: "has-sidebar" is the article's own frame.</summary>
    private static readonly string[] Beginnings =
    [
        "comment", "sidebar", "side-bar", "site-footer", "most-read", "mostread", "popular", "trending", "promo", "more-from", "more-stories", "read-more",
        "readmore", "newsletter", "carousel", "breadcrumb", "navigation", "nav-", "disqus", "upnext", "up-next", "latest-", "copyright", "widget_recent", "widget_archive",
    ];

    private static readonly string[] Parts = ["related", "recommend", "recirc", "you-may-also", "youmaylike", "entry-comments", "post-comments"];

    private static readonly SearchValues<string> AnyOfThem = SearchValues.Create([.. Beginnings, .. Parts], StringComparison.OrdinalIgnoreCase);

    /// <summary>Elements around one that may be its card.</summary>
    private const int CardLevels = 2;

    /// <summary>Elements of a card before the end of its headline.</summary>
    private const int CardSize = 30;

    /// <summary>A card's text, in characters.</summary>
    private const int LongestCard = 800;

    public static bool IsBeside(Element element, PageDocument page)
    {
        for (var at = element; at is not null && at.LocalName is not ("body" or "html" or "main"); at = at.ParentElement)
        {
            if (at.LocalName == "nav" || IsSideColumn(at) || IsPageFooter(at) || IsMarked(at.ClassName) || IsMarked(at.Id))
            {
                return !HoldsArticle(at, page);
            }
        }

        return false;
    }

    /// <summary>Whether what holds the element right around it has a headline of its own, which leads to its story: a card in a list.</summary>
    public static bool IsOnCard(Element element)
    {
        var outer = element.ParentElement;
        for (var level = 0; level < CardLevels && outer is not null && outer.LocalName is not ("article" or "main" or "body"); level++, outer = outer.ParentElement)
        {
            if (outer.Descendants().Take(CardSize).Any(heading => heading.LocalName is "h2" or "h3" or "h4" && heading.Has("a")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same where the article's own headline is known: a box without it, also an article, may be another's card, as long as it is short.</summary>
    public static bool IsOnCard(Element element, Element? headline)
    {
        if (headline is null)
        {
            return IsOnCard(element);
        }

        var outer = element.ParentElement;
        for (var level = 0; level < CardLevels && outer is not null && outer.LocalName is not ("main" or "body") && !outer.Contains(headline); level++, outer = outer.ParentElement)
        {
            if (outer.Descendants().Take(CardSize).Any(heading => heading.LocalName is "h2" or "h3" or "h4" && !heading.Contains(element) && !element.Contains(heading) && LeadsAway(heading)) && ElementText.Of(outer).Length <= LongestCard)
            {
                return true;
            }
        }

        return false;
    }

    // A card may be one link around all of it; a person's name as a heading leads to the person.
    private static bool LeadsAway(Element heading) =>
        (heading.First("a") ?? heading.Closest("a")) is { } link && !AuthorMarks.IsProfile(link.GetAttribute("href") ?? "");

    // A frame around the whole page may be named for a part of it ("navigation-container"): it holds the headline too.
    private static bool HoldsArticle(Element element, PageDocument page) =>
        page.Elements.Headings1.Exists(heading => !ReferenceEquals(heading, element) && element.Contains(heading));

    // An article's header may set its date and byline aside, and so may the article before its story.
    private static bool IsSideColumn(Element element) => element.LocalName == "aside" && element.Closest("header") is null && !OpensArticle(element);

    private static bool OpensArticle(Element aside)
    {
        if (aside.ParentElement?.LocalName != "article" || aside.ChildElementCount > 3)
        {
            return false;
        }

        return aside.ParentElement.Children.TakeWhile(before => !ReferenceEquals(before, aside)).All(before => before.LocalName != "p");
    }

    // An article may have a footer of its own, which often holds its date, and so may the page's main part.
    private static bool IsPageFooter(Element element) =>
        (element.LocalName == "footer" || StartsWith(element.ClassName, "footer") || StartsWith(element.Id, "footer")) && element.Closest("article") is null && (element.LocalName != "footer" || element.Closest("main") is null);

    private static bool StartsWith(string? names, string beginning)
    {
        foreach (var range in names.AsSpan().Split(' '))
        {
            if (names.AsSpan(range).StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(string? names)
    {
        // Most names have none of it anywhere.
        if (!names.AsSpan().ContainsAny(AnyOfThem))
        {
            return false;
        }

        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (StartsWithAny(name) || ContainsAny(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> name)
    {
        foreach (var beginning in Beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> name)
    {
        foreach (var part in Parts)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

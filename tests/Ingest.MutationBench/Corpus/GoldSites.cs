using AngleSharp.Dom;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Corpus;

/// <summary>Finds the gold body's paragraphs in a page: elements whose whole text is one, and that stand there once.</summary>
internal static class GoldSites
{
    private const int FewestCharacters = 60;

    /// <summary>The same for elements that hold little: headings, list items, cells.</summary>
    private const int FewestInShortElements = 25;

    public static IReadOnlyList<GoldSite> Find(IDocument document, string goldBody)
    {
        var wanted = goldBody.Split('\n', StringSplitOptions.TrimEntries).Select(Normalise.Key).Where(key => key.Length >= FewestInShortElements).ToHashSet(StringComparer.Ordinal);
        var longest = wanted.Select(key => key.Length).DefaultIfEmpty(0).Max() * 2;
        var found = from element in document.All
                    where element.LocalName is "p" or "li" or "blockquote" or "div" or "h2" or "h3" or "h4" or "span" or "font" or "td" or "dd"
                    let text = element.TextContent
                    where text.Length >= (element.LocalName is "li" or "h2" or "h3" or "h4" or "td" or "dd" ? FewestInShortElements : FewestCharacters) && text.Length <= longest
                    let key = Normalise.Key(text)
                    where wanted.Contains(key) && !IsEntry(element) && !IsPointer(element, key) && !GoldLines.IsBesideText(element)
                    select (Element: element, Key: key);
        return [.. found.GroupBy(site => site.Key).Select(Innermost).OfType<GoldSite>()];
    }

    /// <summary>A line of a table of contents says again what a heading says: it links to a place of its own page.</summary>
    private static bool IsEntry(IElement element) =>
        element.LocalName is not ("h2" or "h3" or "h4") && element.QuerySelectorAll("a[href^='#']").Any(link => Normalise.Key(link.TextContent) == Normalise.Key(element.TextContent));

    /// <summary>A line that is one link to another page, but for a label before it ("Read more:"), is a related link, whatever gold holds it: its edits must not count.</summary>
    private static bool IsPointer(IElement element, string key) =>
        (element.Closest("a[href]") is { } around ? [around] : element.QuerySelectorAll("a[href]").ToArray()) is [var link]
        && link.GetAttribute("href") is [not '#', ..] and var target && !target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        && GoldLines.IsLabelledLink(key, Normalise.Key(link.TextContent));

    /// <summary>The innermost of elements that hold each other; nothing when the text stands in two places.</summary>
    private static GoldSite? Innermost(IGrouping<string, (IElement Element, string Key)> places)
    {
        var nested = places.Select(place => place.Element).ToList();
        var isOnePlace = nested.Zip(nested.Skip(1), (outer, inner) => outer.Contains(inner)).All(contains => contains);
        return isOnePlace ? GoldSite.Of(nested[^1], places.Key) : null;
    }
}

using System.Buffers;
using System.Globalization;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>The links by which one article is cut into several pages: to the next page, and to all of it on one.</summary>
internal static class PagingRules
{
    private static readonly HashSet<string> NextWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "next", "next page", "next »", "next ›", "next >", "weiter", "nächste seite", "suivant", "page suivante", "siguiente", "página siguiente", "avanti", "successiva",
        "seguinte", "próxima", "volgende", "nästa", "neste", "næste", "następna", "další", "далее", "следующая", "sonraki", "›", "»", ">", ">>", "→", "下一页", "次へ", "次のページ", "다음",
    };

    private static readonly SearchValues<string> SinglePageWords = SearchValues.Create(
        ["single page", "view all", "one page", "full article", "read on one page", "auf einer seite", "artikel auf einer seite", "en una sola página", "sur une page", "全文"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SinglePageQueries = SearchValues.Create(
        ["page=all", "seite=komplett", "page=single", "singlepage", "single_page", "pagewanted=all", "onepage", "view=all", "showall", "komplettansicht"], StringComparison.OrdinalIgnoreCase);

    public static (Uri? Url, string? Evidence) NextPage(PageDocument page)
    {
        if (page.Url is not { AbsolutePath.Length: > 1 } here)
        {
            return (null, null);
        }

        foreach (var link in page.Elements.Links.Concat(page.Elements.Anchors.Where(anchor => anchor.HasAttribute("rel"))))
        {
            if (PageDocument.HasRelation(link, "next") && page.Resolve(link.GetAttribute("href")) is { } next && IsNext(next, here))
            {
                return (next, "rel next");
            }
        }

        var wanted = (PagedAddress.Of(here).Number + 1).ToString(CultureInfo.InvariantCulture);
        var own = OwnPart(here);
        var numbered = page.Elements.Anchors.Find(anchor => anchor.GetAttribute("href") is { } href && MayBeSameArticle(href, own) && SaysNext(anchor, wanted) && page.Resolve(anchor.GetAttribute("href")) is { } next && IsNext(next, here));
        return numbered is null ? (null, null) : (page.Resolve(numbered.GetAttribute("href")), "link to next page");
    }

    public static (Uri? Url, string? Evidence) SinglePage(PageDocument page)
    {
        if (page.Url is not { AbsolutePath.Length: > 1 } here)
        {
            return (null, null);
        }

        var own = OwnPart(here);
        foreach (var anchor in page.Elements.Anchors)
        {
            var href = anchor.GetAttribute("href");
            if (href is null || !MayBeSameArticle(href, own) || !IsSinglePage(anchor, href) || page.Resolve(href) is not { } target)
            {
                continue;
            }

            if (IsSameHost(target, here) && target != here && PagedAddress.Of(target).Base == PagedAddress.Of(here).Base)
            {
                return (target, "link to single page");
            }
        }

        return (null, null);
    }

    // A page has hundreds of links; only those that hold the article's own part of the path, or change its query, are worth reading.
    private static bool MayBeSameArticle(string href, string own) => href.StartsWith('?') || href.Contains(own, StringComparison.OrdinalIgnoreCase);

    private static string OwnPart(Uri here)
    {
        var path = PagedAddress.Of(here).Base.Split('?')[0].TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');
        return dot > 3 ? last[..dot] : last;
    }

    /// <summary>The same article one page on; a link to the next article is not.</summary>
    private static bool IsNext(Uri next, Uri here)
    {
        var (from, to) = (PagedAddress.Of(here), PagedAddress.Of(next));
        return IsSameHost(next, here) && from.Base == to.Base && to.Number == from.Number + 1;
    }

    private static bool IsSameHost(Uri one, Uri other) => PageAddress.HostOf(one).Equals(PageAddress.HostOf(other), StringComparison.OrdinalIgnoreCase);

    private static bool SaysNext(Element anchor, string wanted)
    {
        // Most anchors are long: their text is not gathered.
        if (anchor.ChildElementCount > 2)
        {
            return false;
        }

        var text = ElementText.Of(anchor);
        return text.Length is > 0 and < 24 && (text == wanted || NextWords.Contains(text));
    }

    private static bool IsSinglePage(Element anchor, string href) =>
        href.AsSpan().ContainsAny(SinglePageQueries)
        || (anchor.ChildElementCount <= 2 && ElementText.Of(anchor) is { Length: > 1 and < 40 } text && text.AsSpan().ContainsAny(SinglePageWords));
}

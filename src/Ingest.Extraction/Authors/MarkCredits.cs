using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>The names in the marked element that stands nearest to the headline.</summary>
internal static class MarkCredits
{
    /// <summary>Elements that may lie between the headline and its byline.</summary>
    private const int ReachAfter = 120;

    /// <summary>A byline may precede the headline.</summary>
    private const int ReachBefore = 40;

    public static IReadOnlyList<Credit> Of(AuthorPage page, AuthorMarkKind kind)
    {
        AuthorMark? first = null;
        List<Credit> credits = [];
        foreach (AuthorMark mark in Nearest(page.Marks, kind))
        {
            if (first is not null && !IsSameByline(first, mark))
            {
                break;
            }

            IReadOnlyList<Credit> read = Read(mark, page.Page);
            if (read.Count > 0)
            {
                first ??= mark;
                credits.AddRange(read);
            }
        }

        return JsonLdCredits.Distinct(credits);
    }

    /// <summary>A "By Ann Lee" in the headline's own neighbourhood: what a reader takes for the byline.</summary>
    public static IReadOnlyList<Credit> AtHeadline(AuthorPage page)
    {
        int headline = page.Marks.Headline;
        foreach (AuthorMark mark in page.Marks.All.Where(mark => headline >= 0 && mark.Order > headline - 10 && mark.Order <= headline + 40))
        {
            if (AuthorName.IsByline(mark.Text) && Read(mark, page.Page) is { Count: > 0 } credits && credits.All(IsFullName))
            {
                return JsonLdCredits.Distinct(credits);
            }
        }

        return [];
    }

    private static bool IsFullName(Credit credit) => credit.Kind == AuthorKind.Person && credit.Name.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<AuthorMark> Nearest(AuthorMarks marks, AuthorMarkKind kind)
    {
        IEnumerable<AuthorMark> ofKind = marks.All.Where(mark => mark.Kind == kind);
        if (marks.Headline < 0)
        {
            return ofKind;
        }

        List<AuthorMark> near = [.. ofKind.Where(mark => mark.Order >= marks.Headline - ReachBefore)];
        IEnumerable<AuthorMark> after = near.Where(mark => mark.Order >= marks.Headline && mark.Order <= marks.Headline + ReachAfter);
        IEnumerable<AuthorMark> before = near.Where(mark => mark.Order < marks.Headline);
        IEnumerable<AuthorMark> far = near.Where(mark => mark.Order > marks.Headline + ReachAfter && (kind == AuthorMarkKind.ItemProp || AuthorName.IsByline(mark.Text)));
        return after.Concat(before).Concat(far);
    }

    /// <summary>Two authors of one byline stand in neighbouring elements of the same kind.</summary>
    private static bool IsSameByline(AuthorMark first, AuthorMark mark) =>
        Math.Abs(mark.Order - first.Order) <= 30 && mark.Element.ClassName == first.Element.ClassName && mark.Element.LocalName == first.Element.LocalName;

    private static IReadOnlyList<Credit> Read(AuthorMark mark, PageDocument page)
    {
        bool isField = mark.Kind is AuthorMarkKind.RelAuthor or AuthorMarkKind.ItemProp && mark.Text.Length < 40;
        string text = mark.Kind == AuthorMarkKind.ItemProp && mark.Element.QuerySelector("[itemprop=name]") is { } named ? ItemName(named) : mark.Text;
        return [.. AuthorName.Read(text, isField).Select(name => new Credit(name.Name, name.Kind) { Role = name.Role, Url = AddressOf(name.Name, mark.Element, page) })];
    }

    private static string ItemName(IElement element) => element.GetAttribute("content") ?? BylineText.Of(element) ?? "";

    private static Uri? AddressOf(string name, IElement element, PageDocument page)
    {
        IEnumerable<IElement> links = element is IHtmlAnchorElement ? [element] : element.QuerySelectorAll("a[href]");
        IElement? link = links.FirstOrDefault(link => PlainText.Fold(link.TextContent).Contains(name, StringComparison.OrdinalIgnoreCase));
        return page.Resolve(link?.GetAttribute("href"));
    }
}

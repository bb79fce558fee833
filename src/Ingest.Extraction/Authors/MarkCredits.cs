using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>The names in the marked element that stands nearest to the headline.</summary>
internal static class MarkCredits
{
    /// <summary>Elements that may lie between the headline and its byline.</summary>
    private const int ReachAfter = 120;

    /// <summary>A byline may precede the headline.</summary>
    private const int ReachBefore = 40;

    /// <summary>So many elements from the headline a mark is the article's, whatever else is made like it.</summary>
    private const int Beside = 25;

    /// <summary>So many elements above the headline its byline may stand.</summary>
    private const int Above = 3;

    /// <summary>Elements from one co-author's link to the next.</summary>
    private const int NextLink = 3;

    /// <summary>Marks that make a list of cards, and elements that a card has at least beside its author.</summary>
    private const int FewestCards = 3;
    private const int CardElements = 4;

    public static IReadOnlyList<Credit> Of(AuthorPage page, AuthorMarkKind kind)
    {
        AuthorMark? first = null;
        List<Credit> credits = [];
        foreach (var mark in Nearest(page.Marks, kind))
        {
            if (first is not null && !IsSameByline(first, mark))
            {
                break;
            }

            var read = Read(mark, page.Page);
            if (read.Count > 0 && (kind is not (AuthorMarkKind.ProfileLink or AuthorMarkKind.AuthorClass) || !OtherPeople.Hold(mark.Element, page.Marks.HeadlineElement)))
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
        var headline = page.Marks.Headline;
        if (headline < 0)
        {
            return [];
        }

        List<AuthorMark> bylines = [.. page.Marks.All.Where(mark => AuthorName.IsByline(mark.Text))];
        RemoveCards(bylines, page.Marks, isNamed: false);
        RemoveTeasers(bylines, page.Marks.HeadlineElement);
        foreach (var mark in bylines.Where(mark => mark.Order > headline - 10 && mark.Order <= headline + 40))
        {
            if (!PagePlace.IsOnCard(mark.Element, page.Marks.HeadlineElement) && Read(mark, page.Page) is { Count: > 0 } credits && credits.All(IsFullName))
            {
                return JsonLdCredits.Distinct(credits);
            }
        }

        return [];
    }

    /// <summary>Links to profiles right beside the headline whose text is a person's name; those that follow the first at once are its co-authors.</summary>
    public static IReadOnlyList<Credit> LinkedAtHeadline(AuthorPage page)
    {
        List<Credit> credits = [];
        HashSet<string> stated = [.. JsonLdCredits.Of(page, "author").Concat(MetaCredits.Of(page, "author")).Select(credit => NameKey.Of(credit.Name))];
        var last = page.Marks.Headline;
        foreach (var mark in page.Marks.All.Where(mark => mark.Kind == AuthorMarkKind.ProfileLink && page.Marks.Headline >= 0 && mark.Order > page.Marks.Headline))
        {
            if (TookPictures(mark.Element) || OtherPeople.Hold(mark.Element, page.Marks.HeadlineElement))
            {
                continue;
            }

            if (Read(mark, page.Page) is not { Count: 1 } read || !read.All(IsFullName)
                || mark.Order > last + (credits.Count > 0 ? NextLink : stated.Contains(NameKey.Of(read[0].Name)) ? Beside : Beside / 2))
            {
                break;
            }

            credits.AddRange(read);
            last = mark.Order;
        }

        return JsonLdCredits.Distinct(credits);
    }

    /// <summary>"(photography)", right behind a name.</summary>
    private static bool TookPictures(Element element)
    {
        var next = element.NextSibling;
        while (next is TextNode { Data: var blank } && string.IsNullOrWhiteSpace(blank))
        {
            next = next.NextSibling;
        }

        var text = (next is TextNode { Data: var data } ? data : (next as Element)?.TextContent ?? "").AsSpan().Trim();
        return text is ['(', ..] && text.IndexOf(')') is > 1 and var end && BylineWords.Pictures.Contains(text[1..end].ToString());
    }

    private static bool IsFullName(Credit credit) => credit.Kind == AuthorKind.Person && credit.Name.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<AuthorMark> Nearest(AuthorMarks marks, AuthorMarkKind kind)
    {
        List<AuthorMark> ofKind = [.. marks.All.Where(mark => mark.Kind == kind && !IsAccount(mark))];
        RemoveCards(ofKind, marks, isNamed: true);
        RemoveTeasers(ofKind, marks.HeadlineElement);
        if (marks.Headline < 0)
        {
            return ofKind;
        }

        List<AuthorMark> near = [.. ofKind.Where(mark => mark.Order >= marks.Headline - ReachBefore)];
        var after = near.Where(mark => mark.Order >= marks.Headline && mark.Order <= marks.Headline + ReachAfter);
        var before = near.Where(mark => mark.Order < marks.Headline);
        var far = near.Where(mark => mark.Order > marks.Headline + ReachAfter && (kind == AuthorMarkKind.ItemProp || AuthorName.IsByline(mark.Text)));
        var above = ofKind.Where(mark => mark.Order < marks.Headline - ReachBefore && mark.Kind != AuthorMarkKind.VisibleBy && AuthorName.IsByline(mark.Text));
        return after.Concat(before).Concat(far).Concat(above);
    }

    /// <summary>"Written by Bo Ek" below each of several linked headlines, in boxes without the article's own.</summary>
    private static void RemoveTeasers(List<AuthorMark> marks, Element? headline)
    {
        if (headline is not { LocalName: "h1" })
        {
            return;
        }

        List<AuthorMark> teasers = [.. marks.Where(mark => mark.Kind == AuthorMarkKind.VisibleBy && mark.Element.ParentElement is { } box && !box.Contains(headline) && PagePlace.IsOnCard(mark.Element))];
        if (teasers.Select(mark => mark.Text).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            marks.RemoveAll(teasers.Contains);
        }
    }

    /// <summary>
    /// Marks that recur in one template, with other names and elements between them, are the cards of a list, each with its own author;
    /// the first at the headline may be the article's own.
    /// </summary>
    /// <param name="isNamed">The marks are of one kind, so that those without a class are alike too.</param>
    private static void RemoveCards(List<AuthorMark> marks, AuthorMarks page, bool isNamed)
    {
        foreach (var alike in marks.ToList().GroupBy(TemplateOf, StringComparer.Ordinal).Select(group => group.ToList()).Where(alike => IsList(alike) && (isNamed || alike[0].Element.ClassName is { Length: > 0 })))
        {
            var own = page.Headline < 0 ? null : alike.Find(mark => mark.Order >= page.Headline - Above && mark.Order <= page.Headline + Beside && !PagePlace.IsOnCard(mark.Element));
            marks.RemoveAll(mark => mark != own && alike.Contains(mark));
        }
    }

    private static bool IsList(List<AuthorMark> alike) =>
        alike.Count >= FewestCards && alike[^1].Order - alike[0].Order > (alike.Count - 1) * CardElements
        && alike.Select(mark => mark.Text).Distinct(StringComparer.Ordinal).Count() > 1;

    private static string TemplateOf(AuthorMark mark) => $"{mark.Element.LocalName} {mark.Element.ClassName}";

    /// <summary>Two authors of one byline stand in neighbouring elements of the same kind.</summary>
    private static bool IsSameByline(AuthorMark first, AuthorMark mark) =>
        Math.Abs(mark.Order - first.Order) <= 30 && mark.Element.ClassName == first.Element.ClassName && mark.Element.LocalName == first.Element.LocalName;

    private static IReadOnlyList<Credit> Read(AuthorMark mark, PageDocument page)
    {
        var isField = (mark.Kind is AuthorMarkKind.RelAuthor or AuthorMarkKind.ItemProp && mark.Text.Length < 40)
            || (mark.Kind is AuthorMarkKind.BylineClass or AuthorMarkKind.AuthorClass && IsFamilyName(mark.Text))
            || (mark.Kind is AuthorMarkKind.BylineClass or AuthorMarkKind.AuthorClass && BylineWords.Organizations.Contains(mark.Text) && !BylineWords.Generic.Contains(mark.Text));
        var text = mark.Kind == AuthorMarkKind.ItemProp && mark.Element.Descendants().FirstOrDefault(inner => inner.GetAttribute("itemprop") == "name") is { } named ? ItemName(named) : mark.Text;
        var isAccount = IsAccount(mark);
        return [.. AuthorName.Read(text, isField).Where(name => !isAccount || (name.Name.Contains(' ', StringComparison.Ordinal) && mark.Element.Closest("figure") is null)).Select(name => new Credit(name.Name, name.Kind) { Role = name.Role, Url = AddressOf(name.Name, mark.Element, page) })];
    }

    /// <summary>"KLEIN", in an element for the author: too long for a degree's letters or most houses'. It stays as it is set, for nothing tells it from theirs.</summary>
    private static bool IsFamilyName(string text) =>
        text.Length is > 4 and < 16 && text.All(letter => char.IsUpper(letter) || letter == '-') && !BylineWords.Organizations.Contains(text) && !BylineWords.Generic.Contains(text) && !BylineWords.NeverNames.Contains(text) && !BylineWords.Sections.Contains(text) && !BylinePartReader.IsRole(text);

    /// <summary>A page at a network may be a house's, on Medium Medium's own, or anybody's whom the text names.</summary>
    private static bool IsAccount(AuthorMark mark) =>
        mark.Kind == AuthorMarkKind.ProfileLink && mark.Element.GetAttribute("href") is { } address && (address.Contains("/@", StringComparison.Ordinal) || address.Contains("linkedin.com", StringComparison.OrdinalIgnoreCase));

    private static string ItemName(Element element) => element.GetAttribute("content") ?? BylineText.Of(element) ?? "";

    private static Uri? AddressOf(string name, Element element, PageDocument page)
    {
        var links = element.LocalName == "a" ? [element] : element.Links;
        Element? link = links.FirstOrDefault(link => PlainText.Fold(link.TextContent).Contains(name, StringComparison.OrdinalIgnoreCase));
        return page.Resolve(link?.GetAttribute("href"));
    }
}

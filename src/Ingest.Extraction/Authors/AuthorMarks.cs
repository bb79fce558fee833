using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Finds, in one walk, the elements that a byline can stand in.</summary>
internal sealed partial class AuthorMarks
{
    /// <summary>Characters that an element called "author" may hold and be a name; what is longer is a bio.</summary>
    private const int LongestName = 200;

    /// <summary>One of them begins what <see cref="Profile"/> matches, which is slow to refuse the hundreds of links of a page.</summary>
    private static readonly SearchValues<string> ProfileStems = SearchValues.Create(
        ["/author", "/autor", "/auteur", "/people/", "/person/", "/profile", "/staff/", "/by/", "/contributor", "/journalist", "/reporter", "/columnist", "/writer", "/team/", "/redaktion/", "/expert", "/user", "/member/", "/yazar", "/muhabir", "/redakce/", "/redactie/", "/periodista", "/jornalista", "/colunista", "/columnista", "/kolumnist", "/giornalist", "/firma", "/szerzo", "/@", "linkedin.com/in/"], StringComparison.OrdinalIgnoreCase);

    private static readonly ByKind<bool> Unread = new(tag => tag is "script" or "style" or "svg" or "noscript" or "template" or "nav" or "iframe" or "form");

    /// <summary>Names of a usual page.</summary>
    private const int Usual = 256;

    /// <summary>Signs of Chinese, Japanese and Korean stand for some three letters each.</summary>
    private const char Ideographs = '\u3040';
    private const int SignLetters = 3;

    private readonly List<AuthorMark> marks = [];
    private readonly Dictionary<string, MarkName> names = new(Usual, ReferenceEqualityComparer.Instance);
    private readonly string headline;
    private readonly bool hasLowerHeadline;
    private int order;

    private AuthorMarks(string headline, bool hasLowerHeadline) => (this.headline, this.hasLowerHeadline) = (headline, hasLowerHeadline);

    public IReadOnlyList<AuthorMark> All => marks;

    /// <summary>Where the headline stands among the page's elements; -1 when the page has none.</summary>
    public int Headline { get; private set; } = -1;

    public Element? HeadlineElement { get; private set; }

    /// <param name="printed">What prints the title, where no heading is found that does.</param>
    public static AuthorMarks Of(PageDocument page, Element? printed = null)
    {
        var title = page.JsonLd.Article?.Text("headline") ?? page.Meta.First("og:title", "twitter:title") ?? page.Elements.Title ?? "";
        var found = new AuthorMarks(PlainText.Fold(title), page.Elements.Headings1.Count == 0);
        if (page.Document.Body is { } body)
        {
            found.Walk(page.Elements.All, body, printed);
        }

        return found;
    }

    private void Walk(ElementList all, Element root, Element? printed)
    {
        var (below, printedAt) = (all.Below(root), -1);
        for (var i = below.Start.Value; i < below.End.Value;)
        {
            // Neither what stands elsewhere nor a mark needs a look at what is in it.
            var isPassedOver = IsElsewhere(all, i);
            order += isPassedOver ? 0 : 1;
            printedAt = !isPassedOver && ReferenceEquals(all.Items[i].Element, printed) ? order : printedAt;
            i = isPassedOver || Visit(all.Items[i].Element) ? all.Items[i].End : i + 1;
        }

        if (Headline < 0 && printedAt >= 0)
        {
            (Headline, HeadlineElement) = (printedAt, printed);
        }
    }

    /// <summary>Whether an address is that of somebody's page.</summary>
    public static bool IsProfile(string address) => address.AsSpan().ContainsAny(ProfileStems) && Profile().IsMatch(address);

    /// <summary>True when the element is a mark, whose inside needs no walk of its own.</summary>
    private bool Visit(Element visited)
    {
        var element = visited;
        if (Headline < 0 && (visited.LocalName is "h1" or "h2" ? IsHeadline(element) : visited.LocalName is "h3" or "h4" && hasLowerHeadline && IsLowerHeadline(element)))
        {
            (Headline, HeadlineElement) = (order, element);
        }

        var named = KindOf(visited);
        var label = named is null or AuthorMarkKind.VisibleBy ? VisibleByline.LabelIn(visited) : null;
        if ((named is null && label is null) || BylineText.Of(element) is not { Length: > 1 } text)
        {
            return false;
        }

        var kind = named ?? AuthorMarkKind.VisibleBy;
        text = label is null ? text : text[Math.Max(0, text.IndexOf(label, StringComparison.Ordinal))..];
        (element, text) = AuthorName.IsBylineLabel(text) ? Labelled(element, text) : (element, text);
        if (text.Length > LongestOf(kind))
        {
            return false;
        }

        kind = element.Descendants().Any(inner => PageDocument.HasRelation(inner, "author")) ? AuthorMarkKind.RelAuthor : kind;

        marks.Add(new AuthorMark(element, order, kind, text));
        return true;
    }

    /// <summary>A "Written by" that stands alone labels the name beside it: what holds both is the byline.</summary>
    private static (Element Element, string Text) Labelled(Element label, string text)
    {
        var outer = label.ParentElement;
        for (var level = 0; level < 2 && outer is not null; level++, outer = outer.ParentElement)
        {
            if (BylineText.Of(outer) is { } whole && whole.Length > text.Length + 2)
            {
                var at = whole.IndexOf(text, StringComparison.Ordinal);
                return whole.Length <= LongestName && at >= 0 ? (outer, whole[at..]) : (label, text);
            }
        }

        return (label, text);
    }

    private static int LongestOf(AuthorMarkKind kind) => kind switch
    {
        AuthorMarkKind.BylineClass => BylineText.Limit,
        AuthorMarkKind.VisibleBy => LongestName / 2,
        _ => LongestName,
    };

    private bool IsHeadline(Element heading)
    {
        var text = PlainText.Fold(heading.TextContent);
        return text.Length > 0 && (headline.Length == 0 || headline.Contains(text, StringComparison.OrdinalIgnoreCase)
            || text.Contains(headline, StringComparison.OrdinalIgnoreCase) || heading.LocalName == "h1" && text.Sum(c => c >= Ideographs ? SignLetters : 1) > 20);
    }

    /// <summary>Where there is no first-level heading, one further down that is most of the title.</summary>
    private bool IsLowerHeadline(Element heading) =>
        PlainText.Fold(heading.TextContent) is { Length: > 9 } text && text.Length > headline.Length / 2 && headline.StartsWith(text, StringComparison.OrdinalIgnoreCase) && heading.Closest("a") is null;

    private AuthorMarkKind? KindOf(Element element)
    {
        AuthorMarkKind? kind = null;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KindOf(attributes[i].Name, attributes[i].Value, element) is { } named && (kind is null || named < kind))
            {
                kind = named;
            }
        }

        return kind ?? (VisibleByline.BeginsIn(element) ? AuthorMarkKind.VisibleBy : null);
    }

    private AuthorMarkKind? KindOf(string attribute, string value, Element element) => attribute switch
    {
        "rel" when PageDocument.HasRelation(value, "author") => AuthorMarkKind.RelAuthor,
        "itemprop" when value is "author" or "creator" => IsOfComment(element) ? null : AuthorMarkKind.ItemProp,
        "class" or "id" or "data-testid" or "data-hook" or "data-component" or "data-qa" or "property" or "aria-label" =>
            NameOf(value).Kind,
        "href" when element.LocalName == "a" && IsProfile(value) => AuthorMarkKind.ProfileLink,
        _ => null,
    };

    /// <summary>Boards mark up who answers just as who asked.</summary>
    private static bool IsOfComment(Element element)
    {
        for (var at = element.ParentElement; at is not null; at = at.ParentElement)
        {
            if (at.GetAttribute("itemprop") is { } property && property.Contains("comment", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Read once for each class of a page, since they repeat, and are one string each.</summary>
    private MarkName NameOf(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return default;
        }

        if (!names.TryGetValue(name, out var read))
        {
            names.Add(name, read = MarkName.Of(name));
        }

        return read;
    }

    private bool IsElsewhere(ElementList all, int index) =>
        IsUnread(all.Items[index].Element) || (IsNamedElsewhere(all.Items[index]) && !HasHeadline(all, index));

    /// <summary>Where there is no first-level heading, one below it that prints the title.</summary>
    private bool HasHeadline(ElementList all, int index)
    {
        for (var i = index + 1; i < all.Items[index].End; i++)
        {
            if (all.Items[i].Element is { LocalName: "h1" } || (hasLowerHeadline && Headline < 0 && all.Items[i].Element is { LocalName: "h2" } heading && heading.Closest("a") is null && IsLowerHeadline(heading)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnread(Element element) =>
        (Unread.Of(element) && !(element.LocalName == "form" && WholeForm.Is(element))) || (element.LocalName == "footer" && element.Closest("article") is null);

    private bool IsNamedElsewhere(PageElement element) => NameOf(element.ClassName).IsElsewhere || NameOf(element.Id).IsElsewhere;

    [GeneratedRegex(@"/(?:authors?|autore?n?s?|auteurs?|autor(?:en|es|a)?|people|person|profiles?|staff|by|contributors?|journalists?|reporters?|columnists?|writers?|team|autoren|redaktion|experts?|users?|member|yazar(?:lar)?|muhabir(?:ler)?|autorzy|autori|redakce|redactie|periodistas?|jornalistas?|colunistas?|columnistas?|kolumnister|giornalist[ai]|firmas?|szerzok?)/(?:[^/?#]{2,}|\d)|linkedin\.com/in/[^/?#]{3,}|/@[\w.-]{3,}/?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Profile();
}

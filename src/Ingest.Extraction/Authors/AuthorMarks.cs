using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Finds, in one walk, the elements that a byline can stand in.</summary>
internal sealed partial class AuthorMarks
{
    /// <summary>Characters that an element called "author" may hold and be a name; what is longer is a bio.</summary>
    private const int LongestName = 200;

    private static readonly SearchValues<string> BylineStems = SearchValues.Create(["byline", "by-line", "by_line"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A regular expression on every class of a page costs more than the parse; these stems let few through.</summary>
    private static readonly SearchValues<string> AuthorStems = SearchValues.Create(
        ["author", "writer", "contributor", "autor", "auteur", "autore", "verfasser", "redakteur", "journalist", "reporter", "posted", "written", "signature", "columnist", "creator"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ElsewhereStems = SearchValues.Create(
        ["comment", "disqus", "related", "recirc", "recommend", "trending", "popular", "most", "newsletter", "promo", "sidebar", "widget", "more-", "next", "outbrain", "taboola", "latest", "carousel", "menu", "navigation", "breadcrumb"], StringComparison.OrdinalIgnoreCase);

    /// <summary>First letters of what <see cref="Visible"/> begins with.</summary>
    private static readonly SearchValues<char> Initials = SearchValues.Create("bwpsrtacovdefл文記记作ао");

    private readonly List<AuthorMark> marks = [];
    private readonly string headline;
    private int order;

    private AuthorMarks(string headline) => this.headline = headline;

    public IReadOnlyList<AuthorMark> All => marks;

    /// <summary>Where the headline stands among the page's elements; -1 when the page has none.</summary>
    public int Headline { get; private set; } = -1;

    public IElement? HeadlineElement { get; private set; }

    public static AuthorMarks Of(PageDocument page)
    {
        string title = page.JsonLd.Article?.Text("headline") ?? page.Meta.First("og:title", "twitter:title") ?? page.Elements.TitleElement?.TextContent ?? "";
        var found = new AuthorMarks(PlainText.Fold(title));
        if (page.Document.Body is { } body)
        {
            found.Walk(body);
        }

        return found;
    }

    private void Walk(IElement root)
    {
        var walk = new ElementWalk(root);
        while (walk.Next() is { } element)
        {
            if (!IsElsewhere(element))
            {
                order++;
                if (!Visit(element))
                {
                    walk.Enter(element);
                }
            }
        }
    }

    /// <summary>True when the element is a mark, whose inside needs no walk of its own.</summary>
    private bool Visit(Element visited)
    {
        IElement element = visited;
        if (visited.LocalName is "h1" or "h2" && Headline < 0 && IsHeadline(element))
        {
            (Headline, HeadlineElement) = (order, element);
        }

        if (KindOf(visited) is not { } kind || BylineText.Of(element) is not { Length: > 1 } text)
        {
            return false;
        }

        (element, text) = AuthorName.IsBylineLabel(text) ? Labelled(element, text) : (element, text);
        if (text.Length > LongestOf(kind))
        {
            return false;
        }

        kind = element.QuerySelector("[rel~=author]") is null ? kind : AuthorMarkKind.RelAuthor;

        marks.Add(new AuthorMark(element, order, kind, text));
        return true;
    }

    /// <summary>A "Written by" that stands alone labels the name beside it: what holds both is the byline.</summary>
    private static (IElement Element, string Text) Labelled(IElement label, string text)
    {
        IElement? outer = label.ParentElement;
        for (int level = 0; level < 2 && outer is not null; level++, outer = outer.ParentElement)
        {
            if (BylineText.Of(outer) is { } whole && whole.Length > text.Length + 2)
            {
                int at = whole.IndexOf(text, StringComparison.Ordinal);
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

    private bool IsHeadline(IElement heading)
    {
        string text = PlainText.Fold(heading.TextContent);
        return text.Length > 0 && (headline.Length == 0 || headline.Contains(text, StringComparison.OrdinalIgnoreCase)
            || text.Contains(headline, StringComparison.OrdinalIgnoreCase) || heading.LocalName == "h1" && text.Length > 20);
    }

    private static AuthorMarkKind? KindOf(Element element)
    {
        AuthorMarkKind? kind = null;
        var attributes = ((IElement)element).Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && KindOf(attribute.Name, attribute.Value, element) is { } named && (kind is null || named < kind))
            {
                kind = named;
            }
        }

        return kind ?? (BeginsAsByline(element) ? AuthorMarkKind.VisibleBy : null);
    }

    private static AuthorMarkKind? KindOf(string attribute, string value, Element element) => attribute switch
    {
        "rel" when PageDocument.HasRelation(element, "author") => AuthorMarkKind.RelAuthor,
        "itemprop" when value is "author" or "creator" => AuthorMarkKind.ItemProp,
        "class" or "id" or "data-testid" or "data-component" or "data-qa" or "property" or "aria-label" =>
            value.AsSpan().ContainsAny(BylineStems) ? AuthorMarkKind.BylineClass
            : value.AsSpan().ContainsAny(AuthorStems) && Author().IsMatch(value) ? AuthorMarkKind.AuthorClass
            : null,
        "href" when element.LocalName == "a" && Profile().IsMatch(value) => AuthorMarkKind.ProfileLink,
        _ => null,
    };

    private static bool BeginsAsByline(Element element)
    {
        if (element.LocalName is not ("p" or "div" or "span" or "address" or "li" or "h2" or "h3" or "h4" or "h5" or "h6" or "b" or "strong" or "em" or "i" or "td" or "center" or "small" or "font" or "a"))
        {
            return false;
        }

        INodeList children = ((INode)element).ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode node = children[i];
            ReadOnlySpan<char> start = node is IText text ? text.Data.AsSpan().Trim() : default;
            if (start.Length > 1)
            {
                return start.Length < 100 && (element.LocalName != "a" || LinkedBy().IsMatch(start)) && Initials.Contains(char.ToLowerInvariant(start[0])) && Visible().IsMatch(start);
            }
        }

        return false;
    }

    private static bool IsElsewhere(Element element) => IsUnread(element) || (IsNamedElsewhere(element) && ((IElement)element).QuerySelector("h1") is null);

    private static bool IsUnread(Element element) =>
        element.LocalName is "script" or "style" or "svg" or "noscript" or "template" or "nav" or "iframe" or "form"
        || (element.LocalName == "footer" && element.Closest("article") is null);

    private static bool IsNamedElsewhere(Element element) => ((IElement)element).Attributes.Length > 0 && (IsElsewhereName(element.ClassName) || IsElsewhereName(element.Id));

    private static bool IsElsewhereName(string? name) => name is { Length: > 0 } && name.AsSpan().ContainsAny(ElsewhereStems) && Elsewhere().IsMatch(name);

    [GeneratedRegex(@"author|writer|contributor|\bautor|auteur|autore|verfasser|redakteur|journalist|reporter\b|posted-by|postedby|written-by|writtenby|signature\b|columnist|creator", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Author();

    [GeneratedRegex(@"/(?:authors?|autore?n?s?|auteurs?|autor(?:en|es|a)?|people|person|profiles?|staff|by|contributors?|journalists?|reporters?|columnists?|writers?|team|autoren|redaktion|experts?|users?|member)/[^/?#]{3,}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Profile();

    [GeneratedRegex(@"^(?:(?:(?:written|posted|published|story|reported|words|text|report|article|analysis|opinion|commentary|essay|created|contributed) )?by|von|par|por|di|av|af|door|text(?:e|o)?:?|autor(?:in|a)?:|author:?|author\(s\)|autorin/autor|words:|story:|auteur:|автор:?|文|記者|记者|作者)[\s:：]*(?:$|[\s:：][\p{Lu}\p{Lo}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Visible();

    /// <summary>"by Ann Lee" as one link; other languages' words for it begin many links.</summary>
    [GeneratedRegex(@"^by \p{Lu}\p{Ll}+ \p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LinkedBy();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|commentlist|disqus|related|recirc\w*|recommend\w*|trending|popular|most-?read|newsletter|promo|sidebar|widget-area|more-(?:from|stories|in)|read-?next|up-?next|outbrain|taboola|latest|carousel|mega-?menu|navigation|breadcrumbs?)(?:$|[\s_-])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Elsewhere();
}

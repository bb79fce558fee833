using System.Buffers;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors;

/// <summary>What a class, an id or another name of an element says of bylines.</summary>
/// <param name="Kind">The name is a byline's or an author's.</param>
/// <param name="IsElsewhere">It names what stands beside the article, with other stories' authors.</param>
internal readonly partial record struct MarkName(AuthorMarkKind? Kind, bool IsElsewhere)
{
    private static readonly string[] Bylines = ["byline", "by-line", "by_line"];

    /// <summary>A regular expression on every name of a page costs more than the parse; these stems let few through.</summary>
    private static readonly string[] Authors =
        ["author", "writer", "contributor", "autor", "auteur", "autore", "verfasser", "redakteur", "journalist", "reporter", "posted", "written", "signature", "columnist", "creator", "kirjoittaja", "szerzo", "forfatter", "skribent", "yazar", "penulis"];

    private static readonly string[] Elsewheres =
        ["comment", "disqus", "related", "recirc", "recommend", "trending", "popular", "most", "newsletter", "promo", "sidebar", "widget", "more-", "next", "outbrain", "taboola", "latest", "carousel", "menu", "navigation", "breadcrumb"];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Bylines, .. Authors, .. Elsewheres], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AnyByline = SearchValues.Create(Bylines, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AnyAuthor = SearchValues.Create(Authors, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AnyElsewhere = SearchValues.Create(Elsewheres, StringComparison.OrdinalIgnoreCase);

    public static MarkName Of(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(Any))
        {
            return default;
        }

        AuthorMarkKind? kind = name.ContainsAny(AnyByline) ? AuthorMarkKind.BylineClass
            : name.ContainsAny(AnyAuthor) && Author().IsMatch(name) ? AuthorMarkKind.AuthorClass
            : null;
        return new MarkName(kind, name.ContainsAny(AnyElsewhere) && Elsewhere().IsMatch(name));
    }

    [GeneratedRegex(@"author|writer|contributor|\bautor|auteur|autore|verfasser|redakteur|journalist|reporter\b|posted-by|postedby|written-by|writtenby|signature\b|columnist|creator|kirjoittaja|szerzo|forfatter|skribent|yazar\b|penulis", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Author();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|commentlist|disqus|related|recirc\w*|recommend\w*|trending|popular|most-?read|newsletter|promo|sidebar|widget-area|more-(?:from|stories|in)|read-?next|up-?next|outbrain|taboola|latest|carousel|mega-?menu|navigation|breadcrumbs?)(?:$|[\s_-])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Elsewhere();
}

using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Authors;

/// <summary>What a class, an id or another name of an element says of bylines.</summary>
/// <param name="Kind">The name is a byline's or an author's.</param>
/// <param name="IsElsewhere">It names what stands beside the article, with other stories' authors.</param>
internal readonly partial record struct MarkName(AuthorMarkKind? Kind, bool IsElsewhere)
{
    private const ulong Byline = 1;
    private const ulong MaybeByline = 1 << 1;
    private const ulong Author = 1 << 2;
    private const ulong MaybeAuthor = 1 << 3;
    private const ulong MaybeElsewhere = 1 << 4;

    private static readonly SearchValues<string> SplitBylines = SearchValues.Create(["by-line", "by_line"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A regular expression on every name of a page costs more than the parse; these stems say most of it in one pass and let few through.</summary>
    private static readonly WordAutomaton Stems = new(
    [
        ("byline", Byline),
        ("by-line", MaybeByline),
        .. Flagged(Author, "author writer contributor auteur autore verfasser redakteur journalist columnist creator kirjoittaja szerzo forfatter skribent penulis muhabir"),
        .. Flagged(MaybeAuthor, "autor reporter posted written signature yazar createdby created-by firma"),
        .. Flagged(MaybeElsewhere, "comment h-cite webmention disqus related recirc recommend trending popular most newsletter promo sidebar widget more next outbrain taboola latest carousel menu navigation breadcrumb"),
    ], splitsCapitals: false);

    public static MarkName Of(ReadOnlySpan<char> name)
    {
        if (name is "by" or "byl")
        {
            return new MarkName(AuthorMarkKind.BylineClass, IsElsewhere: false);
        }

        if (name is "user-name" or "write" or "writer-name")
        {
            return new MarkName(AuthorMarkKind.AuthorClass, IsElsewhere: false);
        }

        var stems = Stems.Find(name);
        if (stems == 0)
        {
            return default;
        }

        AuthorMarkKind? kind = (stems & Byline) != 0 || ((stems & MaybeByline) != 0 && name.ContainsAny(SplitBylines)) ? AuthorMarkKind.BylineClass
            : (stems & Author) != 0 || ((stems & MaybeAuthor) != 0 && Named().IsMatch(name)) ? AuthorMarkKind.AuthorClass
            : null;
        return new MarkName(kind, (stems & MaybeElsewhere) != 0 && Elsewhere().IsMatch(name));
    }

    private static IEnumerable<(string Word, ulong Flag)> Flagged(ulong flag, string words) => words.Split(' ').Select(word => (word, flag));

    [GeneratedRegex(@"\bautor|reporter\b|posted-by|postedby|written-by|writtenby|signature\b|yazar\b|created-?by\b|^firmas?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|commentlist|h-cite|webmentions?|disqus|related|recirc\w*|recommend\w*|trending|popular|most-?read|newsletter|promo|sidebar|widget-area|more-(?:from|stories|in)|read-?next|up-?next|outbrain|taboola|latest|carousel|mega-?menu|navigation|breadcrumbs?)(?:$|[\s_-])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Elsewhere();
}

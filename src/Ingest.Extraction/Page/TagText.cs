using System.Buffers;

namespace Ingest.Extraction.Page;

/// <summary>The inside of a tag, as HTML's tokenizer delimits it.</summary>
internal static class TagText
{
    /// <summary>Characters outside of quotes for each attribute that is counted: a name, the = and the quotes take more, the shortest half of it.</summary>
    private const int CharactersAnAttribute = 4;

    private const string Spaces = " \t\n\f\r";

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(Spaces + ">");
    private static readonly SearchValues<char> Blank = SearchValues.Create(Spaces);

    /// <param name="html">The page.</param>
    /// <param name="start">Where the name begins.</param>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> html, int start)
    {
        // Short as they are, names are read faster letter by letter.
        var end = start;
        while (end < html.Length && html[end] is not ('>' or ' ' or '/' or '\n' or '\t' or '\r' or '\f'))
        {
            end++;
        }

        return html[start..end];
    }

    /// <param name="html">The page.</param>
    /// <param name="at">From behind the tag's name to behind the tag.</param>
    /// <returns>About the number of attributes.</returns>
    public static int PassAttributes(ReadOnlySpan<char> html, ref int at)
    {
        // Half of all tags: what ends an element, and what has no attributes.
        if (at < html.Length && html[at] == '>')
        {
            at++;
            return 0;
        }

        var outside = 0;
        var from = at;
        while (true)
        {
            var length = html[at..].IndexOfAny('>', '=');
            if (length < 0)
            {
                at = html.Length;
                return outside / CharactersAnAttribute;
            }

            outside += length;
            at += length + 1;
            if (html[at - 1] == '>')
                return outside / CharactersAnAttribute;
            // A name may begin with the sign.
            if (EndsWithName(html[from..(at - 1)]))
            {
                outside += PassValue(html, ref at);
                from = at;
            }
        }
    }

    private static bool EndsWithName(ReadOnlySpan<char> between) =>
        between is [.., not (' ' or '\t' or '\n' or '\f' or '\r' or '/')] || between[(between.LastIndexOf('/') + 1)..].ContainsAnyExcept(Blank);

    /// <returns>Characters outside of quotes.</returns>
    private static int PassValue(ReadOnlySpan<char> html, ref int at)
    {
        if (at < html.Length && html[at] <= ' ')
            Pass(html, ref at, html[at..].IndexOfAnyExcept(Blank));
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var quote = html[at++];
            Pass(html, ref at, html[at..].IndexOf(quote));
            at = Math.Min(at + 1, html.Length);
            return 0;
        }

        var start = at;
        Pass(html, ref at, html[at..].IndexOfAny(ValueEnds));
        return Math.Min(at - start, CharactersAnAttribute);
    }

    private static void Pass(ReadOnlySpan<char> html, ref int at, int length) => at = length < 0 ? html.Length : at + length;
}

namespace Ingest.Extraction.Authors;

/// <summary>
/// What stands before the names of a byline: one of <see cref="BylineWords.Prefixes"/>, then a colon, a slash or what East Asia sets for them, white space or the end.
/// Compared word by word: every mark of a page is asked, and an expression over so many words is slow to build and to match.
/// </summary>
internal static class BylinePrefix
{
    /// <summary>The prefixes by their first letter, longest first.</summary>
    private static readonly Dictionary<char, string[]> ByInitial = BylineWords.Prefixes
        .GroupBy(prefix => char.ToLowerInvariant(prefix[0]))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(prefix => prefix.Length).ToArray());

    private static readonly string[] Nouns = ["author", "autor", "autora", "auteur", "автор", "مصنف", "نویسنده", "الكاتب", "yazar", "tác giả", "penulis", "लेखक", "লেখক", "作者", "글쓴이"];

    /// <summary>Characters of the prefix and of what separates it from the names; 0 where the text begins with none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && ByInitial.TryGetValue(char.ToLowerInvariant(text[0]), out var prefixes))
        {
            foreach (var prefix in prefixes)
            {
                if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && EndOfSeparator(text, prefix.Length) is > 0 and var end)
                {
                    return end;
                }
            }
        }

        return 0;
    }

    /// <summary>Where the names begin; -1 where the word goes on.</summary>
    private static int EndOfSeparator(ReadOnlySpan<char> text, int at)
    {
        var end = AfterBlanks(text, at);
        if (end < text.Length && text[end] is ':' or '/' or '|' or '｜' or '丨' or '：' or '／' or '・' or '＝')
        {
            return AfterBlanks(text, end + 1);
        }

        // "Author, Ann Lee": set for those who listen to the page.
        if (end == at && end + 1 < text.Length && text[end] is ',' or '،' && text[end + 1] == ' ' && IsForListeners(text[..at]))
        {
            return AfterBlanks(text, end + 1);
        }

        return end > at || end == text.Length ? end : -1;
    }

    private static bool IsForListeners(ReadOnlySpan<char> prefix)
    {
        foreach (var noun in Nouns)
        {
            if (prefix.Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

using System.Net;
using System.Text;

namespace Ingest.Extraction.Page;

/// <summary>Text as a reader sees it: white space folded, invisible marks out.</summary>
internal static class PlainText
{
    /// <summary>White space runs become one blank; soft hyphens, zero-width and bidi marks, controls and lone surrogates go.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsFolded(text))
        {
            return text ?? "";
        }

        var folded = new StringBuilder(text.Length);
        var blank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && IsInvisible(c))
            {
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(c);
            if (isPair)
            {
                folded.Append(text[++i]);
            }
        }

        return folded.ToString();
    }

    /// <summary>As <see cref="Fold"/>, and character references decoded: publishers escape twice what stands in attributes and JSON.</summary>
    public static string Decode(string? text)
    {
        var folded = Fold(text);
        return folded.Contains('&', StringComparison.Ordinal) && folded.Contains(';', StringComparison.Ordinal)
            ? Fold(WebUtility.HtmlDecode(folded))
            : folded;
    }

    private static bool IsFolded(string text)
    {
        if (text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        var previous = 'x';
        foreach (var c in text)
        {
            if (c is < ' ' or (> '~' and < '\u00c0') or > '\u1fff' || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return true;
    }

    // U+200C and U+200D shape letters in Persian and Indic scripts: they stay between letters of those scripts only by staying always.
    private static bool IsInvisible(char c) =>
        char.IsControl(c) || char.IsSurrogate(c)
        || c is '\u00ad' or '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}

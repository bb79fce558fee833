using System.Buffers;
using System.Text;
using Ingest.Extraction;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Takes out of a text what two front ends of one site may do differently. Never loses a word.</summary>
internal static class Normalise
{
    /// <summary>Characters that one becomes at most: an ellipsis, a ligature of three.</summary>
    private const int MostOfOne = 3;

    /// <summary>Most of most texts: each of a run but the first needs no look.</summary>
    private static readonly SearchValues<char> AsciiWord = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// As printed, without what cannot be seen: NFC, no invisible characters, one plain space for each run of white space.
    /// Line breaks are white space here.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var cleaned = new TextBuffer(stackalloc char[TextBuffer.OnStack], text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Whole(text, i);
            if (char.IsWhiteSpace(c))
            {
                AppendSpace(ref cleaned);
            }
            else if (!CharacterForms.IsInvisible(c))
            {
                cleaned.Append(c);
            }
        }

        return Composed(cleaned.Finish());
    }

    /// <summary>
    /// What two texts are compared by: <see cref="Clean"/>, with quotation marks straight, dashes and ellipses in ASCII,
    /// ligatures spelt out, list bullets gone, and no white space but between two words. Letter case and punctuation stay.
    /// </summary>
    public static string Key(string text)
    {
        var clean = Clean(text);
        var key = new TextBuffer(stackalloc char[TextBuffer.OnStack], MostOfOne * clean.Length);
        for (var rest = clean.AsSpan(); rest.Length > 0;)
        {
            var letters = rest.IndexOfAnyExcept(AsciiWord) is >= 0 and var end ? end : rest.Length;
            if (letters > 0)
            {
                Append(ref key, rest[0]);
                key.Append(rest[1..letters]);
                rest = rest[letters..];
                continue;
            }

            if (!CharacterForms.IsBullet(rest[0]))
            {
                AppendPlain(ref key, CharacterForms.Plain(rest[0]));
            }

            rest = rest[1..];
        }

        return key.Finish();
    }

    private static void AppendPlain(ref TextBuffer key, char c)
    {
        switch (c)
        {
            case '\u2026':
                AppendMark(ref key, '.');
                key.Append('.');
                key.Append('.');
                break;
            case >= '\uFB00' and <= '\uFB06':
                foreach (var letter in c.ToString().Normalize(NormalizationForm.FormKC))
                {
                    Append(ref key, letter);
                }

                break;
            case ' ':
                AppendSpace(ref key);
                break;
            default:
                Append(ref key, c);
                break;
        }
    }

    private static void Append(ref TextBuffer key, char c)
    {
        if (!CharacterForms.IsWord(c))
        {
            AppendMark(ref key, c);
            return;
        }

        if (key.Length > 1 && key.Last == ' ' && !NeedsSpace(key.BeforeLast, c))
        {
            key.DropLast();
        }

        key.Append(c);
    }

    /// <summary>Whether white space between two characters means anything: only between two words, and not beside a script that is written without, where it is how a page is set ("在 2026 年").</summary>
    public static bool NeedsSpace(char before, char after) =>
        CharacterForms.IsWord(before) && CharacterForms.IsWord(after) && !CharacterForms.IsUnspaced(before) && !CharacterForms.IsUnspaced(after);

    /// <summary>Punctuation: a space before it goes, "--" is one dash, '' is one double quotation mark.</summary>
    private static void AppendMark(ref TextBuffer key, char c)
    {
        if (key.Length > 0 && key.Last == ' ')
        {
            key.DropLast();
        }

        if (c is '-' or '\'' && key.Length > 0 && key.Last == c)
        {
            key.DropLast();
            c = c == '-' ? '-' : '"';
        }

        key.Append(c);
    }

    private static void AppendSpace(ref TextBuffer text)
    {
        if (text.Length > 0 && text.Last != ' ')
        {
            text.Append(' ');
        }
    }

    /// <summary>A half of a surrogate pair without the other half would make normalisation throw.</summary>
    private static char Whole(string text, int i)
    {
        var c = text[i];
        var isWhole = !char.IsSurrogate(c)
            || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]));
        return isWhole ? c : '\uFFFD';
    }

    private static string Composed(string text) => IsComposed(text) ? text : NormalForm.Of(text, NormalizationForm.FormC);

    /// <summary>Nothing below U+0300 and none of the common marks of print is changed by NFC: most texts need no second look.</summary>
    private static bool IsComposed(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0300' && c is not (>= '\u2010' and <= '\u2044' or >= '\u0400' and <= '\u0482' or >= '\u3041' and <= '\u3096' or >= '\u4E00' and <= '\u9FFF'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClean(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        foreach (var c in first < 0 ? [] : text.AsSpan(first))
        {
            var isPlain = c is (>= ' ' and < '\u007F') or (>= '\u00A1' and < '\u0300' and not '\u00AD') or (>= '\u2010' and <= '\u2027') or (>= '\u4E00' and <= '\u9FFF');
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }
}

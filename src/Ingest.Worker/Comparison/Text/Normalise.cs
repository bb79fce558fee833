using System.Text;
using Ingest.Extraction;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Takes out of a text what two front ends of one site may do differently. Never loses a word.</summary>
internal static class Normalise
{
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

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Whole(text, i);
            if (char.IsWhiteSpace(c))
            {
                AppendSpace(builder);
            }
            else if (!CharacterForms.IsInvisible(c))
            {
                builder.Append(c);
            }
        }

        return Composed(builder.ToString().TrimEnd());
    }

    /// <summary>
    /// What two texts are compared by: <see cref="Clean"/>, with quotation marks straight, dashes and ellipses in ASCII,
    /// ligatures spelt out, list bullets gone, and no white space but between two words. Letter case and punctuation stay.
    /// </summary>
    public static string Key(string text)
    {
        var clean = Clean(text);
        var key = new StringBuilder(clean.Length);
        foreach (var c in clean)
        {
            if (!CharacterForms.IsBullet(c))
            {
                AppendPlain(key, CharacterForms.Plain(c));
            }
        }

        return key.ToString().TrimEnd();
    }

    private static void AppendPlain(StringBuilder key, char c)
    {
        switch (c)
        {
            case '\u2026':
                AppendMark(key, '.').Append("..");
                break;
            case >= '\uFB00' and <= '\uFB06':
                foreach (var letter in c.ToString().Normalize(NormalizationForm.FormKC))
                {
                    Append(key, letter);
                }

                break;
            case ' ':
                AppendSpace(key);
                break;
            default:
                Append(key, c);
                break;
        }
    }

    private static void Append(StringBuilder key, char c)
    {
        if (!CharacterForms.IsWord(c))
        {
            AppendMark(key, c);
            return;
        }

        if (key.Length > 1 && key[^1] == ' ' && !NeedsSpace(key[^2], c))
        {
            key.Length--;
        }

        key.Append(c);
    }

    /// <summary>Whether white space between two characters means anything: only between two words, and not beside a script that is written without, where it is how a page is set ("在 2026 年").</summary>
    public static bool NeedsSpace(char before, char after) =>
        CharacterForms.IsWord(before) && CharacterForms.IsWord(after) && !CharacterForms.IsUnspaced(before) && !CharacterForms.IsUnspaced(after);

    /// <summary>Punctuation: a space before it goes, "--" is one dash, '' is one double quotation mark.</summary>
    private static StringBuilder AppendMark(StringBuilder key, char c)
    {
        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }

        if (c is not ('-' or '\'') || key.Length == 0 || key[^1] != c)
        {
            return key.Append(c);
        }

        key[^1] = c == '-' ? '-' : '"';
        return key;
    }

    private static void AppendSpace(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] != ' ')
        {
            builder.Append(' ');
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
        var before = ' ';
        foreach (var c in text)
        {
            var isPlain = c is (> ' ' and < '\u007F') or (>= '\u00A1' and < '\u0300' and not '\u00AD') or (>= '\u2010' and <= '\u2027') or (>= '\u4E00' and <= '\u9FFF');
            if (!isPlain && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }
}

using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Page.State;

/// <summary>The long strings that a script holds: texts that a function is handed, JSON that it parses.</summary>
internal static class ScriptStrings
{
    /// <summary>Characters; no article is shorter.</summary>
    private const int Shortest = 300;

    /// <summary>Without their quotes and escapes, in order. A quote within a regular expression can hide those after it on its line.</summary>
    public static IEnumerable<string> Of(string script)
    {
        for (var at = 0; at < script.Length && script.AsSpan(at).IndexOfAny('"', '\'', '`') is >= 0 and var found;)
        {
            var start = at + found + 1;
            var end = EndOf(script, start, script[start - 1]);
            if (end - start >= Shortest)
            {
                yield return Unescaped(script.AsSpan(start, end - start));
            }

            at = end + 1;
        }
    }

    // Only between backquotes a string goes on over a line's end.
    private static int EndOf(string script, int from, char quote)
    {
        for (var i = from; i < script.Length; i++)
        {
            if (script[i] == quote || (script[i] == '\n' && quote != '`'))
            {
                return i;
            }

            i += script[i] == '\\' ? 1 : 0;
        }

        return script.Length;
    }

    private static string Unescaped(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            var digits = text[++i] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && i + digits < text.Length && int.TryParse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append((char)unit);
                i += digits;
            }
            else
            {
                plain.Append(text[i] switch { 'n' => "\n", 't' => "\t", 'r' => "\r", '\n' => "", var other => other.ToString() });
            }
        }

        return plain.ToString();
    }
}

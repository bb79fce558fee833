using System.Buffers;
using System.Text;

namespace Ingest.Worker.Polling;

/// <summary>Makes text one that XML 1.0 allows: no control characters, line ends as "\n", C1 controls as the cp1252 letters that were meant.</summary>
internal static class XmlCharacters
{
    // Windows-1252 for 0x80–0x9F, by the WHATWG table; what it leaves undefined stays as it is.
    private const string C1 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n']), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), '\uFEFF', '\uFFFE', '\uFFFF']);

    public static string Clean(string text)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(Suspects);
        if (at < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        while (at >= 0)
        {
            clean.Append(rest[..at]);
            AppendReplacement(clean, rest[at..]);
            rest = rest[(at + 1)..];
            at = rest.IndexOfAny(Suspects);
        }

        return clean.Append(rest).ToString();
    }

    /// <summary>What a numeric reference stands for, "" for what XML cannot hold.</summary>
    public static string FromCodePoint(int code)
    {
        if (code is >= 0x80 and <= 0x9F)
        {
            return FromC1((char)code);
        }

        if (code is '\t' or '\n' or '\r')
        {
            return code == '\r' ? "\n" : ((char)code).ToString();
        }

        return code >= 0x20 && Rune.IsValid(code) && (code & 0xFFFF) < 0xFFFE && code != 0x7F ? new Rune(code).ToString() : "";
    }

    /// <summary>The byte that cp1252 has for this character; −1 where it has none.</summary>
    public static int ToWindows1252(char c)
    {
        if (c <= 0xFF)
        {
            return c;
        }

        var at = C1.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? -1 : 0x80 + at;
    }

    private static void AppendReplacement(StringBuilder clean, ReadOnlySpan<char> rest)
    {
        if (rest[0] == '\r')
        {
            if (rest.Length < 2 || rest[1] != '\n')
            {
                clean.Append('\n');
            }
        }
        else if (rest[0] is >= '\x80' and <= '\x9F')
        {
            clean.Append(FromC1(rest[0]));
        }
    }

    private static string FromC1(char c) => (C1[c - 0x80] is var letter and not '\0' ? letter : c).ToString();
}

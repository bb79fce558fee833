using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Page;

/// <summary>One linear pass over broken JSON that repairs the mistakes seen in publishers' templates.</summary>
internal static class JsonMending
{
    /// <summary>Takes off what surrounds the JSON: byte order mark, comment and CDATA marks, a closing semicolon.</summary>
    public static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text)
    {
        var inner = text.Trim("\ufeff \t\r\n\0\u00a0");
        if (inner.IsEmpty || (inner[0] is '{' or '[' && inner[^1] is '}' or ']'))
        {
            return inner;
        }

        var start = inner.IndexOfAny('{', '[');
        if (inner.StartsWith("<![CDATA[") || inner.StartsWith("//<![CDATA[") || inner.StartsWith("/*<![CDATA["))
        {
            var mark = inner.IndexOf("CDATA[") + "CDATA[".Length;
            var json = inner[mark..].IndexOfAny('{', '[');
            start = json < 0 ? -1 : mark + json;
        }

        var end = inner.LastIndexOfAny('}', ']');
        while (end > 0 && inner[(end - 1)..].StartsWith("]]>"))
        {
            end = inner[..(end - 1)].LastIndexOfAny('}', ']');
        }

        if (end >= 0 && inner[end..].StartsWith("]]>"))
        {
            end = inner[..end].LastIndexOfAny('}', ']');
        }

        return start < 0 ? [] : end > start ? inner[start..(end + 1)] : inner[start..];
    }

    public static bool HasLoneSurrogateEscape(ReadOnlySpan<char> text) => text.Contains("\\ud", StringComparison.OrdinalIgnoreCase);

    /// <summary>A lone escaped surrogate cannot be read as text: U+FFFD stands for it.</summary>
    public static string ReplaceLoneSurrogates(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length || text[i + 1] != 'u')
            {
                mended.Append(text[i]);
                if (text[i] == '\\' && i + 1 < text.Length)
                {
                    mended.Append(text[++i]);
                }

                continue;
            }

            var unit = UnitAt(text, i);
            var isPair = unit is >= 0xd800 and < 0xdc00 && UnitAt(text, i + 6) is >= 0xdc00 and < 0xe000;
            var length = isPair ? 12 : 6;
            var isLone = !isPair && unit is >= 0xd800 and < 0xe000;
            mended.Append(isLone ? "\\ufffd" : text.AsSpan(i, Math.Min(length, text.Length - i)));
            i += length - 1;
        }

        return mended.ToString();
    }

    /// <summary>
    /// Escapes control characters and stray quotes in strings, drops escapes that JSON does not know, joins objects that follow
    /// each other without a comma, and closes what was left open.
    /// </summary>
    public static string Mend(string text)
    {
        var source = HasLoneSurrogateEscape(text) ? ReplaceLoneSurrogates(text) : text;
        return new JsonMender(source).Run();
    }

    private static int UnitAt(string text, int at) =>
        at + 6 <= text.Length && text[at] == '\\' && text[at + 1] == 'u'
        && int.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;
}

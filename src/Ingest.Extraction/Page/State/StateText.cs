using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Page.State;

/// <summary>Texts in state, which may be markup, escaped markup or plain.</summary>
internal static partial class StateText
{
    public static int WordsOf(string text)
    {
        var (words, inWord, ideographs) = (0, false, 0);
        foreach (var c in text)
        {
            ideographs += c is >= '\u3040' and <= '\u9fff' ? 1 : 0;
            var letter = char.IsLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }

        // A word of Chinese or Japanese has about two signs.
        return words + (ideographs / 2);
    }

    public static bool IsMarkup(string text) =>
        text.Contains("<p", StringComparison.OrdinalIgnoreCase) || text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines of plain text become paragraphs.</summary>
    public static string ToHtml(string text)
    {
        text = EscapedTwice().Replace(text, "&$1");
        var decoded = text.Contains("&lt;p", StringComparison.OrdinalIgnoreCase) ? WebUtility.HtmlDecode(text) : text;
        if (IsMarkup(decoded))
        {
            return decoded;
        }

        var html = new StringBuilder(decoded.Length + 64);
        foreach (var line in WebUtility.HtmlDecode(decoded).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        return html.ToString();
    }

    /// <summary>"&amp;amp;nbsp;": content systems escape what was escaped.</summary>
    [GeneratedRegex(@"&amp;(?:amp;)*(#?[a-zA-Z0-9]{2,8};)", RegexOptions.None, 1000)]
    private static partial Regex EscapedTwice();
}

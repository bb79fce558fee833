using System.Text;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>An element's text as it is set: a line break and a block part words, inline marks do not; what is never shown is left out.</summary>
internal static class ElementText
{
    /// <summary>Longer texts are cut: only headlines, dates and labels are read here, in characters.</summary>
    private const int MaximumLength = 4000;

    /// <summary>UTF-16 units; a link sign takes two, and a third asks for its colours.</summary>
    private const int LongestMark = 3;

    public static string Of(Element element)
    {
        var text = new StringBuilder();
        Append(element, text, depth: 0);
        return PlainText.Fold(text.ToString());
    }

    private static void Append(Element node, StringBuilder text, int depth)
    {
        if (depth > 30)
        {
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            if (text.Length > MaximumLength)
            {
                return;
            }

            switch (child)
            {
                case TextNode run:
                    text.Append(run.Span);
                    break;
                case Element { LocalName: "script" or "style" or "noscript" or "template" or "svg" or "button" }:
                    break;
                case Element { LocalName: "a" } link when IsPermalink(link):
                    break;
                case Element inner:
                    var parts = IsBlock(inner.LocalName);
                    text.Append(parts ? " " : "");
                    Append(inner, text, depth + 1);
                    text.Append(parts ? " " : "");
                    break;
            }
        }
    }

    // "#", "¶", "§" or a link sign beside a heading, which leads to the heading itself.
    private static bool IsPermalink(Element link) =>
        link.GetAttribute("href") is { } href && href.Contains('#', StringComparison.Ordinal)
        && link.TextContent.Trim() is { Length: > 0 and <= LongestMark } text && !text.Any(char.IsLetterOrDigit);

    private static bool IsBlock(string name) => name is "br" or "div" or "p" or "li" or "ul" or "ol" or "section" or "header" or "footer"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "td" or "tr" or "dd" or "dt" or "figure" or "figcaption" or "time";
}

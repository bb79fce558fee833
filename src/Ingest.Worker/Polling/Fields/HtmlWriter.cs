using System.Text;
using System.Xml.Linq;

namespace Ingest.Worker.Polling.Fields;

/// <summary>Writes the inside of an element, whose markup is part of the document's tree, as HTML.</summary>
internal static class HtmlWriter
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    /// <summary>The tree's depth is bounded when it is read, so recursion is safe.</summary>
    public static string Inner(XElement element)
    {
        var html = new StringBuilder();
        AppendInner(html, element);
        return html.ToString();
    }

    private static void AppendInner(StringBuilder html, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                AppendEscaped(html, text.Value, quotes: false);
            else if (node is XElement child)
                AppendElement(html, child);
        }
    }

    private static void AppendElement(StringBuilder html, XElement element)
    {
        var name = element.Name.LocalName;
        html.Append('<').Append(name);
        foreach (var attribute in element.Attributes())
        {
            html.Append(' ').Append(attribute.Name.LocalName).Append("=\"");
            AppendEscaped(html, attribute.Value, quotes: true);
            html.Append('"');
        }

        html.Append('>');
        if (Void.Contains(name) && element.IsEmpty)
            return;
        AppendInner(html, element);
        html.Append("</").Append(name).Append('>');
    }

    private static void AppendEscaped(StringBuilder html, string text, bool quotes)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' when quotes => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
    }
}

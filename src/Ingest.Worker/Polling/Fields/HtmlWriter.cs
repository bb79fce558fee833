using System.Xml.Linq;

namespace Ingest.Worker.Polling.Fields;

/// <summary>
/// Writes the inside of an element, whose markup is part of the document's tree, as HTML. In two passes, the first of which only counts,
/// so that beside the tree there is never more than the text itself.
/// </summary>
internal ref struct HtmlWriter
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private readonly Span<char> to;
    private readonly bool counts;
    private int length;

    private HtmlWriter(Span<char> to, bool counts)
    {
        this.to = to;
        this.counts = counts;
    }

    /// <summary>The tree's depth is bounded when it is read, so recursion is safe.</summary>
    public static string Inner(XElement element)
    {
        var counting = new HtmlWriter([], counts: true);
        counting.AppendInner(element);
        return string.Create(counting.length, element, static (to, source) => new HtmlWriter(to, counts: false).AppendInner(source));
    }

    private void AppendInner(XElement element)
    {
        if (!element.HasElements)
        {
            // Asked for its nodes, an element makes one of its text and keeps it: as much again as the text, where texts are short.
            AppendEscaped(element.Value, quotes: false);
            return;
        }

        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                AppendEscaped(text.Value, quotes: false);
            }
            else if (node is XElement child)
            {
                AppendElement(child);
            }
        }
    }

    private void AppendElement(XElement element)
    {
        var name = element.Name.LocalName;
        Append("<");
        Append(name);
        foreach (var attribute in element.Attributes())
        {
            Append(" ");
            Append(attribute.Name.LocalName);
            Append("=\"");
            AppendEscaped(attribute.Value, quotes: true);
            Append("\"");
        }

        Append(">");
        if (Void.Contains(name) && element.IsEmpty)
        {
            return;
        }

        AppendInner(element);
        Append("</");
        Append(name);
        Append(">");
    }

    private void AppendEscaped(ReadOnlySpan<char> text, bool quotes)
    {
        while (text.IndexOfAny(quotes ? "&<>\"" : "&<>") is var at and >= 0)
        {
            Append(text[..at]);
            Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        Append(text);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (!counts)
        {
            text.CopyTo(to[length..]);
        }

        length += text.Length;
    }
}

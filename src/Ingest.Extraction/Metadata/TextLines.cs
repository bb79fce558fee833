using System.Text;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>The lines that a part of the page prints: runs of inline text, and the block that holds each.</summary>
internal static class TextLines
{
    /// <summary>A line is cut here: only its beginning is ever looked at, in characters.</summary>
    private const int MaximumLength = 1200;

    private static readonly ByKind<bool> Shown = new(tag => tag is not ("script" or "style" or "noscript" or "template" or "svg" or "nav" or "select" or "iframe"));

    private static readonly ByKind<bool> Inline = new(tag =>
        tag is "span" or "a" or "b" or "i" or "em" or "strong" or "time" or "small" or "abbr" or "u" or "sup" or "sub" or "font" or "label" or "nobr" or "mark" or "cite" or "q");

    public static IEnumerable<(Element Block, string Text)> Within(Element element) =>
        Read(new Stack<(Element, ParentNode, int)>([(element, element, 0)]));

    /// <summary>What follows the element in the page, to its end; stop enumerating when enough is seen.</summary>
    public static IEnumerable<(Element Block, string Text)> After(Element element, PageDocument page)
    {
        if (!page.LinesAfter.TryGetValue(element, out var lines))
        {
            page.LinesAfter.Add(element, lines = new(After(element)));
        }

        return lines;
    }

    private static IEnumerable<(Element Block, string Text)> After(Element element)
    {
        var levels = new List<(Element, ParentNode, int)>();
        for (var at = element; at.ParentElement is { } parent && at.LocalName != "body"; at = parent)
        {
            levels.Add((parent, parent, parent.IndexOf(at) + 1));
        }

        levels.Reverse();
        return Read(new Stack<(Element, ParentNode, int)>(levels));
    }

    private static IEnumerable<(Element Block, string Text)> Read(Stack<(Element Block, ParentNode Children, int Next)> open)
    {
        var line = new StringBuilder();
        while (open.TryPop(out var level))
        {
            if (level.Next >= level.Children.Count)
            {
                if (!Inline.Of(level.Block) && Taken(line) is { } rest)
                {
                    yield return (level.Block, rest);
                }

                continue;
            }

            open.Push((level.Block, level.Children, level.Next + 1));
            var node = level.Children[level.Next];
            if (node is TextNode run)
            {
                Append(line, run.Span);
            }
            else if (node is Element element && Shown.Of(element))
            {
                if (!Inline.Of(element) && Taken(line) is { } done)
                {
                    yield return (level.Block, done);
                }

                open.Push((element, element, 0));
            }
        }
    }

    private static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        if (line.Length >= MaximumLength || text.IsEmpty)
        {
            return;
        }

        // Elements that a style sets apart: "28.09.19" and "12:44" are no number of ten digits.
        if (line.Length > 0 && char.IsDigit(line[^1]) && char.IsLetterOrDigit(text[0]))
        {
            line.Append(' ');
        }

        line.Append(text);
    }

    private static string? Taken(StringBuilder line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        var text = PlainText.Fold(line.Length > MaximumLength ? line.ToString(0, MaximumLength) : line.ToString());
        line.Clear();
        return text.Length == 0 ? null : text;
    }
}

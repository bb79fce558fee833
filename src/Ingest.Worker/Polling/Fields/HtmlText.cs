using System.Text;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Polling.Fields;

/// <summary>The words of a short piece of HTML, such as a headline. Only tags that HTML knows are tags; "List&lt;T&gt;" stays.</summary>
internal static class HtmlText
{
    /// <summary>Characters of one tag; a "&lt;" whose "&gt;" is farther away is none.</summary>
    private const int MaxTag = 4_096;

    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big",
        "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd",
        "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form",
        "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins",
        "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter", "nav", "nobr", "noframes",
        "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby",
        "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table",
        "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    };

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase) { "br", "p", "div", "li", "tr", "td", "h1", "h2", "h3" };

    private static readonly EntityTable Entities = new() { TakesUnended = true };

    public static string FromHtml(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return OneLine(html);
        }

        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var at and >= 0)
        {
            Entities.AppendResolved(text, rest[..at]);
            rest = rest[at..];
            var length = TagLength(rest, out var breaks);
            if (length == 0)
            {
                text.Append('<');
            }
            else if (breaks)
            {
                text.Append(' ');
            }

            rest = rest[Math.Max(length, 1)..];
        }

        Entities.AppendResolved(text, rest);
        return OneLine(text.ToString());
    }

    /// <summary>Whether it is written in HTML: one of HTML's tags is closed in it, or is one that never is. A text about a tag names it only.</summary>
    public static bool IsMarkedUp(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var tag = text.AsSpan(at);
            if (TagLength(tag, out _) > 0 && (tag[1] == '/' || tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<img ", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>White space collapsed to single spaces, none at the ends.</summary>
    public static string OneLine(string text)
    {
        if (!NeedsCollapsing(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The beginning of a text, for entries without a title; an ellipsis says that there is more.</summary>
    public static string Beginning(string text, int maxRunes)
    {
        if (text.Length <= maxRunes)
        {
            return text;
        }

        var runes = text.EnumerateRunes().Take(maxRunes + 1).ToArray();
        return runes.Length <= maxRunes ? text : string.Concat(runes.Take(maxRunes)) + "…";
    }

    /// <summary>At most so many characters, never half of one.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    private static bool NeedsCollapsing(string text)
    {
        var previousSpace = true;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (space && (previousSpace || c != ' '))
            {
                return true;
            }

            previousSpace = space;
        }

        return text.Length > 0 && previousSpace;
    }

    private static int TagLength(ReadOnlySpan<char> rest, out bool breaks)
    {
        breaks = false;
        if (rest.StartsWith("<!--"))
        {
            return After(rest, "-->");
        }

        rest = rest[..Math.Min(rest.Length, MaxTag)];
        var nameAt = rest.Length > 1 && rest[1] == '/' ? 2 : 1;
        var nameEnd = nameAt;
        while (nameEnd < rest.Length && char.IsAsciiLetterOrDigit(rest[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd >= rest.Length || !(char.IsWhiteSpace(rest[nameEnd]) || rest[nameEnd] is '>' or '/'))
        {
            return 0;
        }

        var name = rest[nameAt..nameEnd];
        if (!Tags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return 0;
        }

        breaks = Breaking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        if (nameAt == 1 && name is "script" or "style")
        {
            return After(rest, $"</{name}>");
        }

        return rest.IndexOf('>') + 1;
    }

    private static int After(ReadOnlySpan<char> rest, string mark) =>
        rest.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + mark.Length : rest.Length;
}

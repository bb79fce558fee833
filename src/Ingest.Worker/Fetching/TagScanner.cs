namespace Ingest.Worker.Fetching;

/// <summary>One tag or comment in the unparsed beginning of a page.</summary>
/// <param name="start">Where its &lt; stands.</param>
internal readonly ref struct TagScanner(string text, int start)
{
    private const int MostAttributes = 64;

    /// <summary>What stands in these is text, tags included.</summary>
    private static readonly string[] RawText = ["script", "style"];

    /// <param name="name">In lower case.</param>
    public bool Is(string name) => text.Length > start + 1 + name.Length
        && string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (char.IsWhiteSpace(text[start + 1 + name.Length]) || text[start + 1 + name.Length] is '/' or '>');

    /// <summary>By lower-case name; the first of two with one name counts.</summary>
    public Dictionary<string, string> Attributes()
    {
        var found = new Dictionary<string, string>();
        var at = start + 5;
        while (found.Count < MostAttributes && NextName(ref at) is { } name)
        {
            found.TryAdd(name, Value(ref at));
        }

        return found;
    }

    /// <summary>The position behind it: comments, scripts and styles to their end, tags past quoted values.</summary>
    public int Skip()
    {
        if (text.AsSpan(start).StartsWith("<!--"))
        {
            return After("-->", start + 4);
        }

        foreach (var name in RawText)
        {
            if (Is(name))
            {
                return After($"</{name}", EndOfTag());
            }
        }

        return EndOfTag();
    }

    private int EndOfTag()
    {
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && c == '>')
            {
                return i + 1;
            }

            if (quote == c)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'' && text[i - 1] == '=')
            {
                quote = c;
            }
        }

        return text.Length;
    }

    private int After(string mark, int from)
    {
        var at = from <= text.Length ? text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? text.Length : at + mark.Length;
    }

    private string? NextName(ref int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/'))
        {
            at++;
        }

        var from = at;
        while (at < text.Length && text[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > from ? text[from..at].ToLowerInvariant() : null;
    }

    private string Value(ref int at)
    {
        SkipSpace(ref at);
        if (at >= text.Length || text[at] != '=')
        {
            return "";
        }

        at++;
        SkipSpace(ref at);
        if (at >= text.Length)
        {
            return "";
        }

        var quote = text[at] is '"' or '\'' ? text[at++] : '\0';
        var from = at;
        while (at < text.Length && (quote == '\0' ? text[at] != '>' && !char.IsWhiteSpace(text[at]) : text[at] != quote))
        {
            at++;
        }

        var value = text[from..at];
        if (quote != '\0')
        {
            at++;
        }

        return value.Trim();
    }

    private void SkipSpace(ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}

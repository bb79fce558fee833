namespace Ingest.Extraction.Page;

/// <summary>
/// How much markup of a page is parsed. A tree costs hundreds of bytes an element, each open element is looked at again for every tag
/// inside it, and formatting that is never closed is made anew in every paragraph after it: five megabytes of such markup took gigabytes
/// and minutes. So it is counted first, in one pass that builds nothing, and parsed up to where it becomes too much.
/// </summary>
/// <remarks>
/// Of 2,388 pages of news sites, blogs, shops and boards the heaviest weighs 53,000, nests 69 deep and leaves 17 formatting elements open;
/// 99 of 100 weigh at most 25,000. Browsers nest 512 deep. The count errs towards too much.
/// </remarks>
internal ref struct MarkupBounds
{
    /// <summary>Two for each element, formatting that has to be made again among them, and one for each attribute.</summary>
    public const int MostWeight = 160_000;

    private const int ElementWeight = 2;

    /// <summary>The parser nests no deeper either, and looks at each of them for each tag that closes nothing.</summary>
    public const int MostOpen = 512;

    public const int MostFormatting = 250;

    private readonly OpenElements elements = new();
    private readonly string html;
    private int at;
    private int weight;
    private int open;
    private int formatting;
    private int foreign;
    private int selects;

    private MarkupBounds(string html) => this.html = html;

    private readonly bool IsExceeded => weight > MostWeight || open > MostOpen || formatting > MostFormatting;

    /// <summary>Characters from the beginning that are within the bounds; the page's length for any page that was not made to hurt.</summary>
    public static int Measure(string html)
    {
        var bounds = new MarkupBounds(html);
        while (bounds.NextTag())
        {
            var start = bounds.at;
            bounds.ReadTag();
            if (bounds.IsExceeded)
                return start;
        }

        return html.Length;
    }

    // To the next < that a tag begins with; comments are passed over.
    private bool NextTag()
    {
        while (true)
        {
            var found = html.AsSpan(at).IndexOf('<');
            if (found < 0)
                return false;
            at += found;
            var next = at + 1 < html.Length ? html[at + 1] : ' ';
            if (char.IsAsciiLetter(next) || (next == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2])))
                return true;
            at = html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? AfterComment(at + 2) : at + 1;
        }
    }

    // Of <!--> and <!---> the dashes are both beginning and end.
    private readonly int AfterComment(int from)
    {
        while (true)
        {
            var dashes = html.AsSpan(from).IndexOf("--", StringComparison.Ordinal);
            if (dashes < 0)
                return html.Length;
            from += dashes + 1;
            var rest = html.AsSpan(from + 1);
            if (rest.StartsWith(">", StringComparison.Ordinal) || rest.StartsWith("!>", StringComparison.Ordinal))
                return from + 2;
        }
    }

    private void ReadTag()
    {
        var isEnd = html[at + 1] == '/';
        at += isEnd ? 2 : 1;
        var name = TagText.Name(html, at);
        at += name.Length;
        var attributes = TagText.PassAttributes(html, ref at);
        ref var element = ref elements.Of(TagKinds.KeyOf(name));
        var kind = element.Kind;
        if (isEnd)
        {
            weight += kind == TagKind.Plain ? 0 : ElementWeight;
            Close(ref element);
            return;
        }

        weight += (ElementWeight * (1 + formatting)) + attributes;
        if (kind == TagKind.Raw && (TagKinds.IsScript(element.Key) ? foreign : foreign + selects) == 0)
            PassRawText(name);
        else if (kind is not (TagKind.Void or TagKind.ClosedByOthers) && !(foreign > 0 && html[at - 1] == '>' && html[at - 2] == '/'))
            Open(ref element);
    }

    private void Open(ref OpenElements.Entry element)
    {
        element.Open++;
        Count(element.Kind, +1);
    }

    private void Close(ref OpenElements.Entry element)
    {
        if (element.Open > 0)
        {
            element.Open--;
            Count(element.Kind, -1);
        }
    }

    private void Count(TagKind kind, int change)
    {
        open += change;
        formatting += kind == TagKind.Formatting ? change : 0;
        foreign += kind == TagKind.Foreign ? change : 0;
        selects += kind == TagKind.Select ? change : 0;
    }

    // Up to the end tag, which is read like any other.
    private void PassRawText(ReadOnlySpan<char> name)
    {
        var rest = html.AsSpan(at);
        var from = 0;
        while (from < rest.Length)
        {
            var end = rest[from..].IndexOf("</", StringComparison.Ordinal);
            if (end < 0)
                break;
            from += end + 2;
            if (rest[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                at += from - 2;
                return;
            }
        }

        at = html.Length;
    }
}

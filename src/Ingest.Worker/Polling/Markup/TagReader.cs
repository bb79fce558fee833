using System.Text;
using System.Xml;

namespace Ingest.Worker.Polling.Markup;

/// <summary>Reads one start tag: its name and attributes, with or without quotes.</summary>
internal sealed class TagReader(string source, EntityTable entities, SharedTexts texts)
{
    private readonly StringBuilder value = new();
    private int nameAt;
    private int nameLength;

    // A quote that is looked for in vain once is not looked for again: that would make hostile input cost quadratic time.
    private bool noDoubleQuote;
    private bool noSingleQuote;

    public ReadOnlySpan<char> Name => source.AsSpan(nameAt, nameLength);

    public List<TagAttribute> Attributes { get; } = [];

    public bool SelfClosing { get; private set; }

    public static bool IsNameStart(char c) => XmlConvert.IsStartNCNameChar(c);

    public static int NameEnd(string source, int at)
    {
        while (at < source.Length && (XmlConvert.IsNCNameChar(source[at]) || source[at] == ':'))
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads from the name on.</summary>
    /// <returns>The position after the tag.</returns>
    public int Read(int at)
    {
        nameAt = at;
        at = NameEnd(source, at);
        nameLength = at - nameAt;
        Attributes.Clear();
        SelfClosing = false;
        while (at < source.Length)
        {
            var c = source[at];
            if (c == '>')
            {
                return at + 1;
            }

            if (c == '<')
            {
                return at;
            }

            if (c == '/')
            {
                SelfClosing = at + 1 < source.Length && source[at + 1] == '>';
            }

            at = IsNameStart(c) ? ReadAttribute(at) : at + 1;
        }

        return at;
    }

    private int ReadAttribute(int at)
    {
        var end = NameEnd(source, at);
        var name = texts.Get(source.AsSpan(at, end - at), out _);
        var equals = SkipSpace(end);
        if (equals >= source.Length || source[equals] != '=')
        {
            Keep(name, []);
            return end;
        }

        at = SkipSpace(equals + 1);
        return at < source.Length && source[at] is '"' or '\'' && QuoteEnd(at) is var close and > 0
            ? KeepValue(name, at + 1, close) + 1
            : KeepValue(name, at, BareEnd(at));
    }

    private int KeepValue(string name, int from, int to)
    {
        var raw = source.AsSpan(from, to - from);
        if (raw.Contains('&'))
        {
            value.Clear();
            entities.AppendResolved(value, raw);
            Keep(name, value.ToString());
        }
        else
        {
            Keep(name, raw);
        }

        return to;
    }

    private void Keep(string name, ReadOnlySpan<char> text)
    {
        if (Attributes.Count < MarkupLimits.AttributesPerElement)
        {
            Attributes.Add(new TagAttribute(name, texts.Get(text, out var newCharacters), newCharacters));
        }
    }

    private int QuoteEnd(int at)
    {
        var quote = source[at];
        if (quote == '"' ? noDoubleQuote : noSingleQuote)
        {
            return -1;
        }

        var close = source.IndexOf(quote, at + 1);
        noDoubleQuote |= close < 0 && quote == '"';
        noSingleQuote |= close < 0 && quote == '\'';
        return close;
    }

    private int BareEnd(int at)
    {
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] is not ('>' or '<'))
        {
            at++;
        }

        return at;
    }

    private int SkipSpace(int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }
}

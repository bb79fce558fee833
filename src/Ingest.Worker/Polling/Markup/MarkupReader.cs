namespace Ingest.Worker.Polling.Markup;

/// <summary>
/// A forgiving XML reader in one pass over the text, outside CDATA repairing what a conforming parser refuses a whole document for: bare
/// ampersands, HTML's named entities, stray "&lt;", undeclared prefixes, mismatched and missing tags, a document that ends early. A
/// well-formed document gives the tree that a conforming parser gives, without comments and instructions. Time and memory are linear.
/// </summary>
internal sealed class MarkupReader
{
    private const string CData = "<![CDATA[";

    private readonly string source;
    private readonly EntityTable entities;
    private readonly MarkupTree tree;
    private readonly TagReader tags;

    private MarkupReader(string source, Prolog prolog, int maxItems, IMarkupParts? parts)
    {
        this.source = source;
        tree = new MarkupTree(source.Length, maxItems, parts);
        entities = prolog.Entities;
        tags = new TagReader(source, prolog.Entities, tree.Texts);
    }

    /// <summary>Reads the element that the prolog found.</summary>
    /// <param name="parts">Given the document part by part; what is around them is not kept.</param>
    public static MarkupTree Read(string source, Prolog prolog, IMarkupParts? parts = null) =>
        new MarkupReader(source, prolog, MarkupLimits.Items(source.Length), parts).Read(prolog.RootAt);

    /// <summary>The same without its items: what a feed says of itself, some of it behind them.</summary>
    public static MarkupTree ReadAroundItems(string source, Prolog prolog) => new MarkupReader(source, prolog, maxItems: 0, parts: null).Read(prolog.RootAt);

    private MarkupTree Read(int at)
    {
        while (at < source.Length && !tree.IsClosed && tree.Exceeded == TreeLimit.None)
        {
            var lt = source.IndexOf('<', at);
            var end = lt < 0 ? source.Length : lt;
            tree.Text(source.AsSpan(at, end - at), entities);
            at = lt < 0 ? source.Length : ReadMarkup(lt);
        }

        tree.Finish();
        return tree;
    }

    private int ReadMarkup(int at)
    {
        var next = at + 1 < source.Length ? source[at + 1] : '\0';
        switch (next)
        {
            case '!':
                return ReadDeclaration(at);
            case '?':
                return After(">", at);
            case '/' when at + 2 < source.Length && TagReader.IsNameStart(source[at + 2]):
                return ReadEnd(at);
            default:
                if (TagReader.IsNameStart(next))
                {
                    return ReadStart(at);
                }

                tree.Verbatim("<");
                return at + 1;
        }
    }

    private int ReadDeclaration(int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith(CData))
        {
            var from = at + CData.Length;
            var to = source.IndexOf("]]>", from, StringComparison.Ordinal);
            tree.Verbatim(source.AsSpan(from, (to < 0 ? source.Length : to) - from));
            return to < 0 ? source.Length : to + 3;
        }

        return rest.StartsWith("<!--") ? After("-->", at + 4) : After(">", at);
    }

    private int ReadStart(int at)
    {
        var end = tags.Read(at + 1);
        tree.Start(tags.Name, tags.Attributes, tags.SelfClosing);
        return end;
    }

    private int ReadEnd(int at)
    {
        var nameEnd = TagReader.NameEnd(source, at + 2);
        tree.End(source.AsSpan(at + 2, nameEnd - at - 2));
        while (nameEnd < source.Length && source[nameEnd] is not ('>' or '<'))
        {
            nameEnd++;
        }

        return nameEnd < source.Length && source[nameEnd] == '>' ? nameEnd + 1 : nameEnd;
    }

    private int After(string mark, int at)
    {
        var found = at < source.Length ? source.IndexOf(mark, at, StringComparison.Ordinal) : -1;
        return found < 0 ? source.Length : found + mark.Length;
    }
}

namespace Ingest.Worker.Polling.Markup;

/// <summary>Skips a document type declaration, keeping the plain text entities of its internal subset.</summary>
internal static class Doctype
{
    /// <returns>The position after the declaration.</returns>
    public static int Read(string text, int at, EntityTable entities)
    {
        var open = text.IndexOfAny(['[', '>'], at);
        if (open < 0)
        {
            return text.Length;
        }

        if (text[open] == '>')
        {
            return open + 1;
        }

        var i = open + 1;
        while (i < text.Length && text[i] != ']')
        {
            if (text.AsSpan(i).StartsWith("<!ENTITY"))
            {
                i = ReadEntity(text, i + "<!ENTITY".Length, entities);
            }
            else if (text.AsSpan(i).StartsWith("<!--"))
            {
                i = After(text, "-->", i);
            }
            else
            {
                i++;
            }
        }

        return After(text, ">", i);
    }

    private static int ReadEntity(string text, int at, EntityTable entities)
    {
        var nameAt = SkipSpace(text, at);
        var nameEnd = nameAt;
        while (nameEnd < text.Length && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not ('>' or '"' or '\''))
        {
            nameEnd++;
        }

        var valueAt = SkipSpace(text, nameEnd);

        // "%" declares a parameter entity, SYSTEM and PUBLIC an external one: neither begins its value with a quote here.
        if (valueAt >= text.Length || text[valueAt] is not ('"' or '\'') || nameEnd == nameAt || text[nameAt] == '%')
        {
            return After(text, ">", valueAt);
        }

        var end = text.IndexOf(text[valueAt], valueAt + 1);
        if (end < 0)
        {
            return text.Length;
        }

        entities.Declare(text[nameAt..nameEnd], text[(valueAt + 1)..end]);
        return After(text, ">", end);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int After(string text, string mark, int at)
    {
        var found = at < text.Length ? text.IndexOf(mark, at, StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found + mark.Length;
    }
}

namespace Ingest.Worker.Polling.Markup;

/// <summary>Finds where a document's own element begins, past declarations, comments, DOCTYPE and whatever junk a server put before them.</summary>
internal sealed class Prolog
{
    private static readonly HashSet<string> FeedRoots = new(StringComparer.OrdinalIgnoreCase)
    {
        "rss", "feed", "rdf", "channel", "entry", "item", "urlset", "sitemapindex",
    };

    private Prolog(int rootAt, string? root, string? firstElement, EntityTable entities) =>
        (RootAt, Root, FirstElement, Entities) = (rootAt, root?.ToLowerInvariant(), firstElement, entities);

    /// <summary>Position of the "&lt;" of the feed's element; −1 where there is none.</summary>
    public int RootAt { get; }

    /// <summary>Local name of the feed's element, in lower case; null where there is none.</summary>
    public string? Root { get; }

    /// <summary>Local name of the first element of any kind, in lower case.</summary>
    public string? FirstElement { get; }

    public EntityTable Entities { get; }

    public static Prolog Read(string text)
    {
        var entities = new EntityTable();
        string? first = null;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
            if (text.AsSpan(at).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            {
                at = Doctype.Read(text, at, entities) - 1;
                continue;
            }

            var name = LocalNameAt(text, at + 1);
            if (name is null)
            {
                continue;
            }

            first ??= name.ToLowerInvariant();
            if (FeedRoots.Contains(name) && !(first is "html" or "head" or "body") && !IsForeignPart(name, first))
            {
                return new Prolog(at, name, first, entities);
            }

            if (at > MarkupLimits.Prolog || first is "html")
            {
                break;
            }
        }

        return new Prolog(-1, root: null, first, entities);
    }

    /// <summary>Items are a feed's where they come first; inside other documents they are anything.</summary>
    private static bool IsForeignPart(string name, string first) =>
        name.ToLowerInvariant() is "item" or "entry" && !name.Equals(first, StringComparison.OrdinalIgnoreCase);

    private static int Next(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return -1;
        }

        var skip = text.AsSpan(at).StartsWith("<!--") ? text.IndexOf("-->", at + 4, StringComparison.Ordinal) : at;
        return skip < 0 || skip + 1 >= text.Length ? -1 : text.IndexOf('<', skip + 1);
    }

    private static string? LocalNameAt(string text, int at)
    {
        if (at >= text.Length || !char.IsAsciiLetter(text[at]))
        {
            return null;
        }

        var end = at;
        while (end < text.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_' or '.'))
        {
            end++;
        }

        var name = text[at..end];
        return name[(name.LastIndexOf(':') + 1)..];
    }
}

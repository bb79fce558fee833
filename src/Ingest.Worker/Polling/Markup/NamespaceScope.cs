using System.Xml;
using System.Xml.Linq;

namespace Ingest.Worker.Polling.Markup;

/// <summary>The namespace declarations in force, and the canonical names that qualified names have under them.</summary>
internal sealed class NamespaceScope(TreeBudget budget)
{
    private readonly List<(int Depth, string Prefix, XNamespace Space)> declarations = [];
    private readonly Dictionary<string, XName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XName> attributeNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> spaces = new(StringComparer.Ordinal);
    private XNamespace? own;

    /// <summary>
    /// The first element settles what its own namespace means: whatever address an &lt;rss&gt; or &lt;feed&gt; gives itself, its elements
    /// are RSS's or Atom's.
    /// </summary>
    public void SettleRoot(string localName, string prefix)
    {
        var meant = localName switch
        {
            "feed" or "entry" => FeedNames.Atom,
            "urlset" or "sitemapindex" => FeedNames.Sitemap,
            _ => FeedNames.Rss,
        };
        own = localName == "rdf" ? null : Lookup(prefix);
        for (var i = 0; i < declarations.Count; i++)
        {
            var (depth, declaredPrefix, space) = declarations[i];
            var isOwn = localName == "rdf" ? declaredPrefix.Length == 0 && space != FeedNames.Rdf : space == own && own != XNamespace.None;
            if (isOwn)
            {
                declarations[i] = (depth, declaredPrefix, meant);
            }
        }

        if (prefix.Length == 0 && localName != "rdf" && Lookup("") == XNamespace.None && meant != XNamespace.None)
        {
            declarations.Insert(0, (0, "", meant));
        }

        names.Clear();
    }

    public void Declare(int depth, string prefix, string uri)
    {
        if (declarations.Count >= MarkupLimits.Declarations)
        {
            return;
        }

        declarations.Add((depth, prefix, FeedNames.Canonical(uri, prefix)));
        if (spaces.Add(uri))
        {
            budget.AddNamespace(uri.Length);
        }

        names.Clear();
    }

    public void Leave(int depth)
    {
        while (declarations.Count > 0 && declarations[^1].Depth >= depth && depth > 0)
        {
            declarations.RemoveAt(declarations.Count - 1);
            names.Clear();
        }
    }

    public XName ElementName(ReadOnlySpan<char> qualified)
    {
        var cache = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (cache.TryGetValue(qualified, out var name))
        {
            return name;
        }

        var (prefix, local) = Split(qualified.ToString());
        name = Lookup(prefix) + Clean(local);
        names[qualified.ToString()] = name;
        budget.AddName(qualified.Length);
        return name;
    }

    /// <summary>Attributes are known by local name alone, except that xml:base, xml:lang and rdf:about keep a mark of their prefix.</summary>
    public XName AttributeName(string qualified)
    {
        if (attributeNames.TryGetValue(qualified, out var name))
        {
            return name;
        }

        var (prefix, local) = Split(qualified);
        name = (prefix.Equals("xml", StringComparison.OrdinalIgnoreCase) ? XNamespace.Xml : XNamespace.None) + Clean(local);
        attributeNames[qualified] = name;
        budget.AddName(qualified.Length);
        return name;
    }

    public static (string Prefix, string Local) Split(string qualified)
    {
        var colon = qualified.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", qualified.ToLowerInvariant()) : (qualified[..colon], qualified[(colon + 1)..].ToLowerInvariant());
    }

    private XNamespace Lookup(string prefix)
    {
        for (var i = declarations.Count - 1; i >= 0; i--)
        {
            if (string.Equals(declarations[i].Prefix, prefix, StringComparison.Ordinal))
            {
                return declarations[i].Space;
            }
        }

        if (prefix.Length == 0)
        {
            return XNamespace.None;
        }

        return FeedNames.Prefixes.TryGetValue(prefix, out var usual) ? usual : XNamespace.Get("urn:undeclared:" + prefix);
    }

    private static string Clean(string local)
    {
        if (local.Length > 0 && XmlConvert.IsStartNCNameChar(local[0]) && local.All(XmlConvert.IsNCNameChar))
        {
            return local;
        }

        return XmlConvert.EncodeLocalName(local) is { Length: > 0 } encoded ? encoded : "_";
    }
}

using System.Text.Json;

namespace Ingest.Extraction.Page;

/// <summary>The page's schema.org blocks, and the node among them that describes the page's article.</summary>
internal sealed class JsonLd
{
    /// <summary>A page with more nodes than this is no article page; the rest is left unread.</summary>
    private const int MaximumNodes = 2000;

    private readonly List<JsonLdNode> nodes = [];
    private readonly Dictionary<string, JsonLdNode> byId = new(StringComparer.Ordinal);

    private JsonLd()
    {
    }

    /// <summary>Every typed object that stands for itself: top level, @graph, lists of such, main entities, live updates not.</summary>
    public IReadOnlyList<JsonLdNode> Nodes => nodes;

    /// <summary>The node that describes this page's article; null when there is none, or none that fits the page.</summary>
    public JsonLdNode? Article { get; private set; }

    /// <summary>The WebPage node, which some generators give the dates to.</summary>
    public JsonLdNode? WebPage { get; private set; }

    public bool IsLiveBlog => Article?.Is("LiveBlogPosting") == true;

    public static JsonLd Of(PageDocument page)
    {
        var found = new JsonLd();
        foreach (var script in page.Elements.JsonScripts)
        {
            var type = script.GetAttribute("type");
            if (type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true)
            {
                continue;
            }

            var text = script.TextSpan;
            if (TolerantJson.Parse(text) is { } root)
            {
                found.Collect(root, depth: 0);
            }
            else if (!text.IsWhiteSpace())
            {
                page.Warnings.Add("A JSON-LD block is no JSON, even after mending.");
            }
        }

        found.Article = JsonLdArticle.Choose(found.nodes, page);
        found.WebPage = found.nodes.Where(node => JsonLdArticle.IsWebPage(node)).Cast<JsonLdNode?>().FirstOrDefault();
        return found;
    }

    /// <summary>A node that only refers, by @id, becomes the node that it refers to.</summary>
    public JsonLdNode Follow(JsonLdNode node) =>
        !node.Element.TryGetProperty("name", out _) && node.Id is { } id && byId.TryGetValue(id, out var target) ? target : node;

    private void Collect(JsonElement element, int depth)
    {
        if (depth > 8 || nodes.Count >= MaximumNodes)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            CollectObject(element, depth);
        }
    }

    private void CollectObject(JsonElement element, int depth)
    {
        var node = new JsonLdNode(element, this);
        if (node.Has("@type"))
        {
            nodes.Add(node);
            if (node.Id is { } id)
            {
                byId.TryAdd(id, node);
            }
        }

        foreach (var container in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "review"])
        {
            if (element.TryGetProperty(container, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                Collect(inner, depth + 1);
            }
        }
    }
}

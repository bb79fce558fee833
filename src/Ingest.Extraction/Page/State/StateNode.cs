using System.Net;
using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>One paragraph of a text as content systems keep it: a node with its text, or with children that hold it.</summary>
internal static class StateNode
{
    private const int MaximumDepth = 8;

    /// <summary>Texts of one paragraph, in the order in which content systems name them.</summary>
    private static readonly string[] Texts = ["content", "text", "html", "value", "body", "data", "paragraph"];

    /// <summary>
    /// What holds a node's text where it has none of its own: children of Slate, ProseMirror and Contentful, spans of Portable Text, the
    /// data of Editor.js, the attributes of WordPress's blocks, models and blocks of the BBC's kind.
    /// </summary>
    private static readonly string[] Wrappers = ["children", "content", "nodes", "spans", "data", "attributes", "model", "blocks", "text", "innerBlocks"];

    /// <summary>Where a node says what it is, the plainest first.</summary>
    private static readonly string[] Kinds = ["style", "nodeType", "type", "name", "kind"];

    /// <summary>A node's text as an element; null for a node without text.</summary>
    public static (string Html, string Text)? Read(JsonElement node)
    {
        var text = new StringBuilder();
        Gather(node, text, depth: 0);
        if (text.Length == 0)
        {
            return null;
        }

        var gathered = text.ToString();
        var tag = TagOf(node);
        return (StateText.IsMarkup(gathered) ? $"<div>{gathered}</div>" : $"<{tag}>{WebUtility.HtmlEncode(gathered)}</{tag}>", gathered);
    }

    // Of a node its own text, else its children's: {type: "p", children: [{text: "…"}]}.
    private static void Gather(JsonElement node, StringBuilder text, int depth)
    {
        if (ReactText.IsParagraph(node))
        {
            ReactText.Append(node[3], text);
            return;
        }

        if (depth > MaximumDepth || node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (FirstOf(node, Texts, JsonValueKind.String) is { } own)
        {
            text.Append(own.GetString());
            return;
        }

        foreach (var name in Wrappers)
        {
            if (node.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                var before = text.Length;
                foreach (var child in inner.ValueKind == JsonValueKind.Array ? inner.EnumerateArray().AsEnumerable() : [inner])
                {
                    Gather(child, text, depth + 1);
                }

                if (text.Length > before)
                {
                    return;
                }
            }
        }
    }

    private static string TagOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || FirstOf(node, Kinds, JsonValueKind.String)?.GetString() is not { } kind)
        {
            return "p";
        }

        return kind.Contains("heading", StringComparison.OrdinalIgnoreCase) || kind is "header" or "h2" or "h3" or "h4" ? "h2"
            : kind.Contains("quote", StringComparison.OrdinalIgnoreCase) ? "blockquote"
            : "p";
    }

    private static JsonElement? FirstOf(JsonElement node, string[] names, JsonValueKind kind)
    {
        foreach (var name in names)
        {
            if (node.TryGetProperty(name, out var value) && value.ValueKind == kind)
            {
                return value;
            }
        }

        return null;
    }
}

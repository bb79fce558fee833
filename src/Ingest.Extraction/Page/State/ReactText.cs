using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>Text of the elements that React writes into its flight data: <c>["$","p",null,{"children":["…",["$","a",null,{"children":"…"}]]}]</c>.</summary>
internal static class ReactText
{
    private const int MaximumDepth = 8;

    /// <summary>Whether it is an element that holds running text; around those stand whole pages, menus and all.</summary>
    public static bool IsParagraph(JsonElement node) =>
        IsElement(node) && node[1].GetString() is "p" or "h2" or "h3" or "h4" or "li" or "ul" or "ol" or "blockquote";

    public static void Append(JsonElement properties, StringBuilder text, int depth = 0)
    {
        if (depth < MaximumDepth && properties.TryGetProperty("children", out var children))
        {
            AppendChild(children, text, depth + 1);
        }
    }

    private static void AppendChild(JsonElement child, StringBuilder text, int depth)
    {
        if (child.ValueKind == JsonValueKind.String)
        {
            // A dollar sign begins a reference to another row; one that is meant is written twice.
            var own = child.GetString()!;
            text.Append(own.StartsWith("$$", StringComparison.Ordinal) ? own[1..] : own.StartsWith('$') ? "" : own);
        }
        else if (IsElement(child))
        {
            Append(child[3], text, depth);
        }
        else if (child.ValueKind == JsonValueKind.Array && depth < MaximumDepth)
        {
            foreach (var item in child.EnumerateArray())
            {
                AppendChild(item, text, depth + 1);
            }
        }
    }

    private static bool IsElement(JsonElement node) =>
        node.ValueKind == JsonValueKind.Array && node.GetArrayLength() >= 4 && node[0].ValueKind == JsonValueKind.String && node[0].ValueEquals("$")
        && node[1].ValueKind == JsonValueKind.String && node[3].ValueKind == JsonValueKind.Object;
}

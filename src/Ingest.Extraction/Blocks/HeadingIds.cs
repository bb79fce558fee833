using System.Text;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>
/// Publishing systems make a heading's id of its words, so that contents can link to it: such an id says what the heading says, and not what
/// the heading is for.
/// </summary>
internal static class HeadingIds
{
    /// <summary>Nodes and characters; a heading with more is one that was never closed.</summary>
    private const int MostNodes = 16;
    private const int LongestText = 300;

    /// <param name="element">Of any kind.</param>
    /// <param name="id">Its own.</param>
    /// <returns>Whether the element is a heading and all words of the id stand in its text.</returns>
    public static bool IsOfText(Element element, string id)
    {
        if (element.LocalName is not ['h', >= '1' and <= '6'] || id.Length > LongestText)
        {
            return false;
        }

        var text = TextOf(element);
        foreach (var part in id.AsSpan().SplitAny("-_. "))
        {
            if (!text.AsSpan().Contains(id.AsSpan(part), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(Element heading)
    {
        if (heading.Count == 1 && heading[0] is TextNode only)
        {
            return only.Data;
        }

        var text = new StringBuilder();
        var nodes = 0;
        foreach (var node in new NodeWalk(heading))
        {
            if (++nodes > MostNodes || text.Length > LongestText)
            {
                return "";
            }

            text.Append(node is TextNode written ? written.Span : []);
        }

        return text.ToString();
    }
}

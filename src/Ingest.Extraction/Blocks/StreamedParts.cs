using System.Diagnostics.CodeAnalysis;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>
/// React's server streams what was not ready as <c>&lt;div hidden id="S:1"&gt;</c> at the page's end, and a script moves its content to
/// where <c>&lt;template id="B:1"&gt;</c> (or <c>P:1</c>) stands: readers see it there, so the walk reads it there.
/// </summary>
internal sealed class StreamedParts
{
    /// <summary>Parts that are looked for; each look walks the page.</summary>
    private const int MostParts = 64;

    private readonly HashSet<Element> moved = [];
    private int looks;

    public static bool IsPart(Element element) => element.Id?.StartsWith("S:", StringComparison.Ordinal) == true;

    /// <summary>Whether a streamed part takes the element's place.</summary>
    public bool Replaces(Element element, [NotNullWhen(true)] out Element? part)
    {
        part = element.LocalName == "template" && element.Id is ['B' or 'P', ':', .. var number] && ++looks <= MostParts
            ? PartAfter(element, "S:" + number)
            : null;
        if (part is null || !moved.Add(part))
        {
            part = null;
        }

        return part is not null;
    }

    // A part that stands above its place has been read, or holds its own place.
    private static Element? PartAfter(Element place, string id)
    {
        var isAfter = false;
        foreach (var element in place.Owner.Descendants())
        {
            isAfter |= ReferenceEquals(element, place);
            if (element.Id == id)
            {
                return isAfter ? element : null;
            }
        }

        return null;
    }

    public bool IsElsewhere(Element element) => moved.Count > 0 && moved.Contains(element);
}

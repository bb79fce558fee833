using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Rules;

/// <summary>What an expression found: elements in document order, and the texts that they, attributes or functions gave.</summary>
internal sealed record SiteMatch(IReadOnlyList<Element> Elements, IReadOnlyList<string> Texts)
{
    /// <summary>No rule means more nodes than this; the rest is left out.</summary>
    private const int MaximumNodes = 5000;

    public static SiteMatch None { get; } = new([], []);

    public bool IsEmpty => Elements.Count == 0 && Texts.Count == 0;

    public Element? FirstElement => Elements.Count > 0 ? Elements[0] : null;

    public string? FirstText => Texts.Count > 0 ? Texts[0] : null;

    public static SiteMatch Of(string text) => PlainText.Decode(text) is { Length: > 0 } plain ? new SiteMatch([], [plain]) : None;

    public static SiteMatch Of(IEnumerable<DomNavigator> nodes)
    {
        var elements = new List<Element>();
        var texts = new List<string>();
        foreach (var place in nodes.Take(MaximumNodes))
        {
            if (!place.IsAttribute && place.Node is Element element)
            {
                elements.Add(element);
            }

            if (PlainText.Decode(place.Value) is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return new SiteMatch(elements, texts);
    }
}

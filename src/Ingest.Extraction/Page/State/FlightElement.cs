using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>An element as flight data have it: <c>["$","p",key,{"className":"…","children":…}]</c>.</summary>
/// <param name="Tag">As markup names it; null for what only its children stand for: components, and elements that are no text's.</param>
/// <param name="Properties">An object.</param>
internal readonly record struct FlightElement(string? Tag, JsonElement Properties)
{
    /// <summary>What is inside is not shown, or is no text.</summary>
    public bool IsLeftOut { get; private init; }

    public bool IsVoid => Tag is "br" or "img" or "hr";

    public string? ClassName => TextOf(Properties, "className");

    public string? Href => TextOf(Properties, "href");

    /// <summary>What React inserts as it is, or the reference to it.</summary>
    public string? Markup => Properties.TryGetProperty("dangerouslySetInnerHTML", out var inner) && inner.ValueKind == JsonValueKind.Object
        && inner.TryGetProperty("__html", out var html) && html.ValueKind == JsonValueKind.String ? html.GetString() : null;

    public JsonElement? Children => Properties.TryGetProperty("children", out var children) ? children : null;

    /// <summary>Null for any other value.</summary>
    public static FlightElement? Of(JsonElement value)
    {
        if (value.GetArrayLength() < 4 || value[0].ValueKind != JsonValueKind.String || !value[0].ValueEquals("$")
            || value[1].ValueKind != JsonValueKind.String || value[3].ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var (name, properties) = (value[1].GetString()!, value[3]);
        // A component with an address is a link: what Next.js renders links by is one.
        var tag = name is ['$', ..] ? TextOf(properties, "href") is null ? null : "a" : IsOfText(name) ? name : null;
        return new FlightElement(tag, properties) { IsLeftOut = IsNoText(name) };
    }

    /// <summary>The row that "$1f", "$L1f" (not there yet) and "$@1f" (a promise) stand for; null for other strings.</summary>
    public static int? ReferenceOf(string text) =>
        text is ['$', 'L' or '@', .. var later] ? FlightData.NumberOf(later) : text is ['$', .. var now] ? FlightData.NumberOf(now) : null;

    private static string? TextOf(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text is not ['$', ..] ? text : null;

    private static bool IsOfText(string name) => name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd"
        or "blockquote" or "pre" or "code" or "figure" or "figcaption" or "img" or "a" or "em" or "strong" or "b" or "i" or "span" or "small" or "sup" or "sub" or "time" or "br" or "hr"
        or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"
        or "div" or "section" or "article" or "main" or "header" or "aside" or "nav" or "footer" or "form" or "button";

    private static bool IsNoText(string name) => name is "script" or "style" or "title" or "head" or "meta" or "link" or "svg" or "template" or "noscript" or "iframe"
        or "select" or "textarea" or "input" or "object" or "audio" or "video" or "canvas" or "math" or "dialog";
}

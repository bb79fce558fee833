using System.Reflection;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

using BySpan = Dictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>>;

/// <summary>The kinds of elements by name, with the flags that AngleSharp's own elements have.</summary>
internal static class ElementKinds
{
    /// <summary>What drawings are made of, beside the names that AngleSharp knows.</summary>
    private static readonly string[] Drawn =
        ["path", "g", "use", "symbol", "defs", "rect", "circle", "ellipse", "line", "polygon", "polyline", "text", "tspan", "image", "mask", "clipPath", "linearGradient", "radialGradient", "stop"];

    /// <summary>A name of HTML, of drawings and of formulas may be one of each.</summary>
    private static readonly List<string> Numbered = [];

    private static readonly BySpan Html = Of(NamespaceNames.HtmlUri, []);
    private static readonly BySpan Svg = Of(NamespaceNames.SvgUri, Drawn);
    private static readonly BySpan MathMl = Of(NamespaceNames.MathMlUri, []);

    public static IReadOnlyList<string> Names => Numbered;

    public static ElementKind Xmp { get; } = OfHtml("xmp");

    public static ElementKind OfHtml(ReadOnlySpan<char> name) => Find(Html, name, NodeFlags.HtmlMember);

    public static ElementKind OfSvg(ReadOnlySpan<char> name) => Find(Svg, name, NodeFlags.SvgMember);

    public static ElementKind OfMathMl(ReadOnlySpan<char> name) => Find(MathMl, name, NodeFlags.MathMember);

    private static ElementKind Find(BySpan known, ReadOnlySpan<char> name, NodeFlags member) =>
        known.TryGetValue(name, out var kind) ? kind : new ElementKind(name.ToString(), member);

    private static BySpan Of(string space, string[] further)
    {
        var document = BrowsingContext.New(Configuration.Default).GetService<AngleSharp.Html.Parser.IHtmlParser>()!.ParseDocument("");
        var names = typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<string>().Where(name => char.IsAsciiLetter(name[0])).Concat(further).Distinct(StringComparer.Ordinal).ToList();
        var first = Numbered.Count;
        Numbered.AddRange(names);
        return names.Select((name, i) => new ElementKind(name, ((IConstructableNode)document.CreateElement(space, name)).Flags, first + i))
            .ToDictionary(kind => kind.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

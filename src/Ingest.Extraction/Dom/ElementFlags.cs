using System.Reflection;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Ingest.Extraction.Dom;

/// <summary>What the parser has to know of an element by its name (is it formatting, does it end a scope, is its end implied), as AngleSharp's own elements say it.</summary>
internal static class ElementFlags
{
    private static readonly Dictionary<string, Named> Html = Of(NamespaceNames.HtmlUri);
    private static readonly Dictionary<string, Named>.AlternateLookup<ReadOnlySpan<char>> HtmlBySpan = Html.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, Named> Svg = Of(NamespaceNames.SvgUri);
    private static readonly Dictionary<string, Named> MathMl = Of(NamespaceNames.MathMlUri);

    public static Named OfHtml(ReadOnlySpan<char> name) => HtmlBySpan.TryGetValue(name, out var known) ? known : new(name.ToString(), NodeFlags.HtmlMember);

    public static Named OfSvg(string name) => Svg.TryGetValue(name, out var known) ? known : new(name, NodeFlags.SvgMember);

    public static Named OfMathMl(string name) => MathMl.TryGetValue(name, out var known) ? known : new(name, NodeFlags.MathMember);

    private static Dictionary<string, Named> Of(string space)
    {
        var document = BrowsingContext.New(Configuration.Default).GetService<AngleSharp.Html.Parser.IHtmlParser>()!.ParseDocument("");
        return typeof(TagNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<string>().Where(name => char.IsAsciiLetter(name[0])).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => new Named(name, ((IConstructableNode)document.CreateElement(space, name)).Flags), StringComparer.Ordinal);
    }

    /// <param name="Name">One string for all elements of the name.</param>
    internal readonly record struct Named(string Name, NodeFlags Flags);
}

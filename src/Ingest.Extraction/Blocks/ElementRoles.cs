using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>What elements do to the flow of text, as browsers' default style sheets have it.</summary>
internal static class ElementRoles
{
    private static readonly ByKind<(ElementRole Inside, ElementRole Elsewhere)> Roles = new(tag => (Of(tag, insideParagraph: true), Of(tag, insideParagraph: false)));

    /// <param name="insideParagraph">Custom elements are phrasing there and boxes elsewhere.</param>
    public static ElementRole Of(Element element, bool insideParagraph)
    {
        var (inside, elsewhere) = Roles.Of(element);
        return insideParagraph ? inside : elsewhere;
    }

    /// <summary>
    /// Rows and cells of a table that is made of other elements, as it tells screen readers (WAI-ARIA 1.2, 5.3.3). A row holds cells and
    /// nothing else: layouts call their rows so, too.
    /// </summary>
    public static ElementRole InTable(Element element, ElementRole role) => element.GetAttribute("role") switch
    {
        "row" when element.Children.Count() > 1 && element.Children.All(child => IsCell(child.GetAttribute("role"))) => ElementRole.Row,
        var named when IsCell(named) => ElementRole.Cell,
        _ => role,
    };

    private static bool IsCell(string? role) => role is "cell" or "gridcell" or "columnheader" or "rowheader";

    private static ElementRole Of(string tag, bool insideParagraph) => tag switch
    {
        "script" or "style" or "svg" or "iframe" or "object" or "audio" or "video" or "canvas" or "select" or "textarea" or "head"
            or "datalist" or "map" or "link" or "meta" or "title" or "img" or "input" or "source" or "picture" or "progress" or "meter" or "rt" or "rp"
            or "amp-img" or "amp-anim" or "amp-video" or "amp-iframe" or "amp-audio" or "amp-ad" or "amp-embed" or "amp-pixel" or "amp-analytics"
            => ElementRole.Skip,
        "br" => ElementRole.LineBreak,
        "p" => ElementRole.Paragraph,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementRole.Heading,
        "li" or "dt" or "dd" => ElementRole.ListItem,
        "blockquote" => ElementRole.Quote,
        "figcaption" or "caption" => ElementRole.Caption,
        "pre" => ElementRole.Code,
        "tr" => ElementRole.Row,
        "td" or "th" => ElementRole.Cell,
        "a" => ElementRole.Link,
        "b" or "strong" or "i" or "em" => ElementRole.Emphasis,
        "template" => ElementRole.Template,
        "button" => ElementRole.Button,
        "span" or "font" or "u" or "s" or "small" or "big" or "sup" or "sub" or "abbr" or "cite" or "code" or "q" or "mark" or "time"
            or "label" or "ins" or "del" or "tt" or "kbd" or "var" or "samp" or "bdi" or "bdo" or "data" or "dfn" or "wbr" or "nobr"
            or "ruby" or "rb" or "math" or "acronym" or "strike" or "slot" or "output" => ElementRole.Inline,
        _ => insideParagraph && !IsBox(tag) ? ElementRole.Inline : ElementRole.Block,
    };

    private static bool IsBox(string tag) => tag is "div" or "section" or "article" or "ul" or "ol" or "dl" or "table" or "tbody" or "thead"
        or "tfoot" or "figure" or "aside" or "nav" or "header" or "footer" or "main" or "form" or "fieldset" or "details" or "summary"
        or "address" or "hr" or "center" or "noscript" or "hgroup" or "dialog" or "menu" or "legend" or "dir" or "body" or "html";
}

using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Tests.Page;

/// <summary>A tree as lines of text: a line a node, its depth before it. Comments part texts, and what style sheets say is left out.</summary>
internal static class TreeOutline
{
    private const int DeepestOutlined = 400;

    public static string Of(ParentNode tree)
    {
        var lines = new List<string>();
        Write(tree, 0, lines);
        return string.Join('\n', lines);
    }

    /// <summary>Of the tree that AngleSharp's parser builds itself.</summary>
    public static async Task<string> OfParserAsync(string html)
    {
        var lines = new List<string>();
        Write(await new HtmlParser(new HtmlParserOptions { SkipRawText = true, SkipComments = true }).ParseDocumentAsync(html), 0, lines);
        return string.Join('\n', lines);
    }

    private static void Write(ParentNode parent, int depth, List<string> lines)
    {
        Assert.InRange(depth, 0, DeepestOutlined);
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case TextNode text:
                    lines.Add(Line(depth, text.Data));
                    break;
                case Extraction.Dom.Element element:
                    Assert.Same(parent, element.Parent);
                    lines.Add(Line(depth, $"<{element.LocalName} {string.Join(' ', element.Attributes.ToArray().Select(attribute => $"{attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal))}>"));
                    Write(element is TemplateElement template ? template.Content : element, depth + 1, lines);
                    break;
                default:
                    lines.Add(Line(depth, "--"));
                    break;
            }
        }
    }

    private static void Write(INode parent, int depth, List<string> lines)
    {
        Assert.InRange(depth, 0, DeepestOutlined);
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    lines.Add(Line(depth, text.Data));
                    break;
                case IElement element:
                    lines.Add(Line(depth, $"<{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal))}>"));
                    Write(element is IHtmlTemplateElement template ? template.Content : (INode)element, depth + 1, lines);
                    break;
                default:
                    lines.Add(Line(depth, "--"));
                    break;
            }
        }
    }

    private static string Line(int depth, string text) => string.Create(CultureInfo.InvariantCulture, $"{depth} {text}");
}

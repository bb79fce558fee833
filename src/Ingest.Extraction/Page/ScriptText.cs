using AngleSharp.Dom;

namespace Ingest.Extraction.Page;

/// <summary>What stands in a script, as the parser holds it: an element's text content is a copy each time, and scripts are the most of many pages.</summary>
internal static class ScriptText
{
    public static string Of(IElement script) => script.FirstChild is IText { NextSibling: null } only ? only.Data : script.TextContent;
}

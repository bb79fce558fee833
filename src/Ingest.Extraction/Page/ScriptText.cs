using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>What stands in a script, as the parser holds it: an element's text content is a copy each time, and scripts are the most of many pages.</summary>
internal static class ScriptText
{
    public static string Of(Element script) => script.TextContent;
}

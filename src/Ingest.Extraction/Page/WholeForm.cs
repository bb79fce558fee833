using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>Some systems set a whole page into a form: boards with buttons for their lists, servers that post each page back.</summary>
internal static class WholeForm
{
    /// <summary>A form of questions has explanations, but not so many paragraphs.</summary>
    private const int FewestParagraphs = 3;

    /// <summary>Characters.</summary>
    private const int Paragraph = 60;

    public static bool Is(Element form) =>
        form.Has("h1") || form.Descendants().Where(element => element.LocalName == "p" && element.TextContent.Length > Paragraph).Take(FewestParagraphs).Count() == FewestParagraphs;
}

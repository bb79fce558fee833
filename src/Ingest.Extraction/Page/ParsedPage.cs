using AngleSharp.Html.Dom;

namespace Ingest.Extraction.Page;

/// <summary>A page's tree.</summary>
/// <param name="Document">The tree.</param>
/// <param name="IsCutShort">The page has more markup than is parsed.</param>
public readonly record struct ParsedPage(IHtmlDocument Document, bool IsCutShort);

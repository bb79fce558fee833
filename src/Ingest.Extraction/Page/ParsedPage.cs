using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;

namespace Ingest.Extraction.Page;

/// <summary>
/// A page's tree. Disposed of, it gives back the buffer of the page's size that the parser read it in; else each page takes another. That of
/// a large page is left to the collector: the pool would keep it, beside the next one.
/// </summary>
/// <param name="Document">The tree.</param>
/// <param name="Characters">Of the page, as it was parsed.</param>
/// <param name="IsCutShort">The page has more markup than is parsed.</param>
public readonly record struct ParsedPage(IHtmlDocument Document, int Characters, bool IsCutShort) : IDisposable
{
    /// <summary>Characters; most articles' pages have fewer.</summary>
    private const int LargestPooled = 400_000;

    public void Dispose()
    {
        if (Characters <= LargestPooled)
        {
            // The tree itself is left to the collector: to take it apart costs as much as reading the page's dates.
            Document.Source.Dispose();
            (Document as IConstructableDocument)?.Builder?.Dispose();
        }
    }
}

using AngleSharp.Html.Construction;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>
/// A page's tree. Disposed of, it gives back the buffer of the page's size that the parser read it in, which the tree's texts are parts of;
/// else each page takes another. That of a large page is left to the collector: the pool would keep it, beside the next one.
/// </summary>
/// <param name="Document">The tree; not to be read once this is disposed of.</param>
/// <param name="Characters">Of the page.</param>
/// <param name="IsCutShort">The page has more markup than is parsed.</param>
public readonly record struct ParsedPage(Document Document, int Characters, bool IsCutShort) : IDisposable
{
    /// <summary>Characters; most articles' pages have fewer.</summary>
    private const int LargestPooled = 400_000;

    public void Dispose()
    {
        if (Characters <= LargestPooled)
        {
            ((IConstructableDocument)Document).Builder?.Dispose();
        }
    }
}

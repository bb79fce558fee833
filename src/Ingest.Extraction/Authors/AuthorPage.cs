using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>What the byline rules read.</summary>
/// <param name="page">The page.</param>
/// <param name="headline">The element that prints the title, for pages on which no heading does.</param>
internal sealed class AuthorPage(PageDocument page, Element? headline = null)
{
    private readonly Lazy<AuthorMarks> marks = new(() => AuthorMarks.Of(page, headline), LazyThreadSafetyMode.None);

    public PageDocument Page => page;

    public AuthorMarks Marks => marks.Value;
}

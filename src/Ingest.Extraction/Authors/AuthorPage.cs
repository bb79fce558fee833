using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>What the byline rules read.</summary>
internal sealed class AuthorPage(PageDocument page)
{
    private readonly Lazy<AuthorMarks> marks = new(() => AuthorMarks.Of(page), LazyThreadSafetyMode.None);

    public PageDocument Page => page;

    public AuthorMarks Marks => marks.Value;
}

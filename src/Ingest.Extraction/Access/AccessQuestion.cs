using Ingest.Extraction.Page;

namespace Ingest.Extraction.Access;

/// <summary>What evidence is looked for in.</summary>
/// <param name="BodyWords">Words of the body that was read.</param>
/// <param name="CountedWords">Words of every block of the page; counted when evidence asks.</param>
/// <param name="Lines">The page's blocks of text that are shown at first, in reading order.</param>
internal sealed record AccessQuestion(PageDocument Page, string? Title, int BodyWords, Lazy<int> CountedWords, List<string> Lines)
{
    public int PageWords => CountedWords.Value;

    /// <summary>The text of the body's blocks.</summary>
    public IEnumerable<string> Body { get; init; } = [];

    /// <summary>The body's last block; null where there is none.</summary>
    public string? End { get; init; }

    /// <summary>What the page shows right after <see cref="End"/>.</summary>
    public string? AfterEnd => End is not null && Lines.LastIndexOf(End) is >= 0 and var at && at + 1 < Lines.Count ? Lines[at + 1] : null;

    /// <summary>The title element and the headings, joined, apostrophes straight: where error pages and challenges say what they are.</summary>
    public string Headings { get; } = string.Join('\n', new[] { PlainText.Fold(Page.Elements.Title), Title ?? "" }
        .Concat(Page.Elements.Headings1.Take(3).Select(heading => PlainText.Fold(heading.TextContent))).Distinct(StringComparer.Ordinal)).Replace('’', '\'');

    /// <summary>Whether the page's own metadata describe an article.</summary>
    public bool DescribesArticle => Page.JsonLd.Article?.Has("datePublished") == true || Page.Meta.First("article:published_time") is not null;
}

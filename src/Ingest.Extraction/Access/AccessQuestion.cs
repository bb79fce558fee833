using Ingest.Extraction.Page;

namespace Ingest.Extraction.Access;

/// <summary>What evidence is looked for in.</summary>
/// <param name="BodyWords">Words of the body that was read.</param>
/// <param name="PageWords">Words of every block of the page.</param>
/// <param name="Lines">The page's blocks of text, in reading order.</param>
internal sealed record AccessQuestion(PageDocument Page, string? Title, int BodyWords, int PageWords, IReadOnlyList<string> Lines)
{
    /// <summary>The title element and the headings, joined: where error pages and challenges say what they are.</summary>
    public string Headings { get; } = string.Join('\n', new[] { PlainText.Fold(Page.Elements.TitleElement?.TextContent), Title ?? "" }
        .Concat(Page.Elements.Headings1.Take(3).Select(heading => PlainText.Fold(heading.TextContent))).Distinct(StringComparer.Ordinal));

    /// <summary>Whether the page's own metadata describe an article.</summary>
    public bool DescribesArticle => Page.JsonLd.Article?.Has("datePublished") == true || Page.Meta.First("article:published_time") is not null;
}

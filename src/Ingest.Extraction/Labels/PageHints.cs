using System.Globalization;
using Ingest.Extraction.Metadata.Titles;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Labels;

/// <summary>What the page says elsewhere about the article: its headline, its description, at times its whole text, and of what kind it is.</summary>
internal sealed record PageHints(string Title, string Description, string ArticleBody)
{
    public static PageHints None { get; } = new("", "", "");

    /// <summary>Structured data says NewsArticle or one of its kinds.</summary>
    public bool IsNews { get; init; }

    public bool IsBlogPost { get; init; }

    /// <summary>Structured data knows an article of any kind.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Open Graph says that the page is an article.</summary>
    public bool IsOpenGraphArticle { get; init; }

    public bool HasPublicationTime { get; init; }

    /// <summary>Words that structured data says the article has; 0 where it does not say.</summary>
    public int DeclaredWords { get; init; }

    /// <param name="title">As it was read; believed over the metadata where they say nothing of it, and name the site.</param>
    public static PageHints Of(PageDocument page, string? title)
    {
        var article = page.JsonLd.Article;
        var types = article?.Types ?? [];
        var stated = article?.Text("headline") ?? page.Meta.First("og:title", "twitter:title") ?? page.Elements.Title ?? "";
        return new PageHints(
            title is null || SharesWord(title, stated) ? stated : title,
            page.Meta.First("og:description", "description", "twitter:description") ?? article?.Text("description") ?? "",
            article?.Text("articleBody") ?? "")
        {
            DeclaredWords = int.TryParse(article?.Text("wordCount"), CultureInfo.InvariantCulture, out var words) ? Math.Clamp(words, 0, 100_000) : 0,
            IsNews = types.Any(type => type.Contains("News", StringComparison.OrdinalIgnoreCase)),
            IsBlogPost = types.Any(type => type.Contains("Blog", StringComparison.OrdinalIgnoreCase)),
            IsArticle = article is not null,
            IsOpenGraphArticle = page.Meta.First("og:type") == "article",
            HasPublicationTime = page.Meta.First("article:published_time", "date", "datePublished") is not null || article?.Text("datePublished") is not null,
        };
    }

    private static bool SharesWord(string title, string stated) =>
        stated.Contains(title, StringComparison.OrdinalIgnoreCase) || TitleText.WordsOf(TitleText.Key(title)).Overlaps(TitleText.WordsOf(TitleText.Key(stated)));
}

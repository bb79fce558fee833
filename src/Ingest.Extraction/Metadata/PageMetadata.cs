using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>What the page says about the article, apart from body and authors.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    /// <summary>As printed; the composer drops it when the body begins with the same words.</summary>
    public string? Dek { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public Uri? CanonicalUrl { get; init; }

    public Uri? NextPage { get; init; }

    public Uri? SinglePage { get; init; }

    public bool IsLiveBlog { get; init; }

    /// <summary>Field name → the rule that gave it.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static PageMetadata Read(PageDocument page) => new()
    {
        Title = page.JsonLd.Article?.Text("headline") ?? page.Meta.First("og:title"),
        IsLiveBlog = page.JsonLd.IsLiveBlog,
    };
}

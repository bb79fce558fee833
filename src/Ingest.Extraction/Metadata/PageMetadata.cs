using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Metadata.Languages;
using Ingest.Extraction.Metadata.Titles;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Metadata;

/// <summary>What the page says about the article, apart from body and authors.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    /// <summary>The heading that prints the title, where there is one.</summary>
    public Element? Headline { get; init; }

    /// <summary>As printed; the composer drops it when the body begins with the same words.</summary>
    public string? Dek { get; init; }

    public string? Language { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public Uri? CanonicalUrl { get; init; }

    /// <summary>Where the page says that its AMP form is; believed by nobody yet.</summary>
    public Uri? AmpUrl { get; init; }

    public Uri? NextPage { get; init; }

    public Uri? SinglePage { get; init; }

    public bool IsLiveBlog { get; init; }

    /// <summary>Field name → the rule that gave it.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static PageMetadata Read(PageDocument page)
    {
        var site = page.Site;
        var evidence = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = Noted("title", Ruled(site?.Title, "title") ?? TitleRules.Read(page));
        var headline = TitleRules.HeadlineElement(page, title);
        var (published, modified) = DateRules.Read(page, headline, site?.Date);
        return new PageMetadata
        {
            Title = title,
            Headline = headline,
            Dek = Noted("dek", DekRules.Read(page, headline, title)),
            Language = Noted("language", LanguageRules.Declared(page)),
            Published = Noted("published", (published, published?.Source))?.Date.Value,
            Modified = Noted("modified", (modified, modified?.Source))?.Date.Value,
            CanonicalUrl = Noted("canonical_url", CanonicalRules.Read(page)),
            AmpUrl = page.Elements.Links.Where(link => PageDocument.HasRelation(link, "amphtml")).Select(link => page.Resolve(link.GetAttribute("href"))).FirstOrDefault(),
            NextPage = Noted("next_page", Linked(site?.NextPage, "next_page") ?? PagingRules.NextPage(page)),
            SinglePage = Noted("single_page", Linked(site?.SinglePage, "single_page") ?? PagingRules.SinglePage(page)),
            IsLiveBlog = page.JsonLd.IsLiveBlog,
            Evidence = evidence,
        };

        (string?, string?)? Ruled(string? value, string field) => value is null ? null : (value, site?.Evidence.GetValueOrDefault(field));

        (Uri?, string?)? Linked(string? value, string field) =>
            page.Resolve(value) is { } target && target != page.Url ? (target, site?.Evidence.GetValueOrDefault(field)) : null;

        T? Noted<T>(string field, (T? Value, string? Evidence) found)
        {
            if (found is { Value: not null, Evidence: { } source })
            {
                evidence[field] = source;
            }

            return found.Value;
        }
    }
}

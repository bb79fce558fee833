using System.Globalization;
using Ingest.Corpora;
using Ingest.Corpora.Bios;
using Ingest.Extraction;
using Ingest.Extraction.Rules;

namespace Ingest.Evaluation;

/// <summary>The programs that are compared.</summary>
internal static class Readers
{
    private static readonly ArticleExtractor Extractor = new(SiteRules.None) { Deadline = TimeSpan.FromSeconds(30) };

    public static async Task<Reading> IngestAsync(string html, Uri url)
    {
        var article = await Extractor.ExtractAsync(html, url);
        return new Reading(article.Body, article.Title, article.Published?.ToString("o", CultureInfo.InvariantCulture), [.. article.Authors.Select(author => author.Name)]);
    }

    /// <summary>The authors with their bios, as the service reads them.</summary>
    public static async Task<IReadOnlyList<BioAnswer>> BiosAsync(string html, Uri url) =>
        [.. (await Extractor.ExtractAsync(html, url)).Authors.Select(author => new BioAnswer(author.Name, author.Bio))];

    /// <summary>With its own text of the article it found.</summary>
    public static async Task<Reading> SmartReaderAsync(string html, Uri url)
    {
        using var reader = new SmartReader.Reader(url.AbsoluteUri, html);
        var article = await reader.GetArticleAsync();
        var author = string.IsNullOrWhiteSpace(article.Author) ? article.Byline : article.Author;
        return new Reading(
            article.TextContent ?? "",
            article.Title,
            article.PublicationDate?.ToString("s", CultureInfo.InvariantCulture),
            string.IsNullOrWhiteSpace(author) ? [] : [author]);
    }
}

using System.Globalization;
using System.Text.Json;
using Ingest.Extraction;

namespace Ingest.Worker.Cli;

/// <summary>The shape in which `ingest extract` prints an article; its field names are a contract.</summary>
internal static class ExtractJson
{
    public static string Write(string? id, Uri? url, ExtractedArticle article, bool explain) => JsonText.Write(json =>
    {
        json.WriteString("id", id);
        json.WriteString("url", url?.OriginalString);
        json.WriteString("canonical_url", article.CanonicalUrl?.AbsoluteUri);
        json.WriteString("title", article.Title);
        json.WriteString("dek", article.Dek);
        json.WriteString("language", article.Language);
        json.WriteString("published", Moment(article.Published));
        json.WriteString("modified", Moment(article.Modified));
        WriteAuthors(json, article.Authors);
        json.WriteString("body", article.Body);
        json.WriteNumber("word_count", article.WordCount);
        json.WriteString("access", Name(article.Access));
        json.WriteString("extractor", ArticleExtractor.Version);
        if (explain)
        {
            WriteExplanation(json, article);
        }
    });

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<ExtractedAuthor> authors)
    {
        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name);
            json.WriteString("kind", Name(author.Kind));
            json.WriteString("role", author.Role);
            json.WriteString("bio", author.Bio);
            json.WriteString("email", author.Email);
            json.WriteString("twitter", author.Twitter);
            json.WriteString("url", author.Url?.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter json, ExtractedArticle article)
    {
        json.WriteStartObject("evidence");
        foreach (var (field, evidence) in article.Evidence)
        {
            json.WriteString(field, evidence);
        }

        json.WriteEndObject();
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name(block.Kind));
            json.WriteString("text", block.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in article.Warnings)
        {
            json.WriteStringValue(warning);
        }

        json.WriteEndArray();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>With the zone that the page gave.</summary>
    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture).Replace("+00:00", "Z", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text.Json;

namespace Ingest.Extraction.Tests;

/// <summary>Compares what was read with the fields that an expected.json names.</summary>
internal static class ExpectedArticle
{
    public static void Compare(JsonElement expected, ExtractedArticle article)
    {
        foreach (var field in expected.EnumerateObject())
        {
            Compare(field.Name, field.Value, article);
        }
    }

    private static void Compare(string name, JsonElement value, ExtractedArticle article)
    {
        switch (name)
        {
            case "url":
                break;
            case "body_contains":
                Assert.All(Strings(value), text => Assert.Contains(text, article.Body, StringComparison.Ordinal));
                break;
            case "body_lacks":
                Assert.All(Strings(value), text => Assert.DoesNotContain(text, article.Body, StringComparison.Ordinal));
                break;
            case "blocks":
                Assert.Equal(Strings(value), article.Blocks.Select(block => $"{block.Kind}: {block.Text}"));
                break;
            case "authors":
                CompareAuthors(value, article.Authors);
                break;
            case "published" or "modified":
                var moment = name == "published" ? article.Published : article.Modified;
                Assert.Equal(value.ValueKind == JsonValueKind.Null ? null : DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture), moment);
                break;
            default:
                Assert.Equal(value.ValueKind == JsonValueKind.Null ? null : value.ToString(), Field(name, article));
                break;
        }
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private static string? Field(string name, ExtractedArticle article) => name switch
    {
        "title" => article.Title,
        "dek" => article.Dek,
        "body" => article.Body,
        "language" => article.Language,
        "access" => article.Access.ToString().ToLowerInvariant(),
        "canonical_url" => article.CanonicalUrl?.AbsoluteUri,
        "next_page" => article.NextPage?.AbsoluteUri,
        "single_page" => article.SinglePage?.AbsoluteUri,
        "word_count" => article.WordCount.ToString(CultureInfo.InvariantCulture),
        "live_blog" => article.IsLiveBlog.ToString(),
        _ => throw new ArgumentException($"expected.json names an unknown field: {name}", nameof(name)),
    };

    private static void CompareAuthors(JsonElement expected, IReadOnlyList<ExtractedAuthor> authors)
    {
        Assert.Equal(expected.EnumerateArray().Select(author => author.GetProperty("name").GetString()), authors.Select(author => author.Name));
        foreach (var (wanted, author) in expected.EnumerateArray().Zip(authors))
        {
            foreach (var field in wanted.EnumerateObject())
            {
                Assert.Equal(field.Value.GetString(), AuthorField(field.Name, author));
            }
        }
    }

    private static string? AuthorField(string name, ExtractedAuthor author) => name switch
    {
        "name" => author.Name,
        "role" => author.Role,
        "bio" => author.Bio,
        "bio_place" => author.BioPlace.ToString(),
        "email" => author.Email,
        "twitter" => author.Twitter,
        "url" => author.Url?.AbsoluteUri,
        "kind" => author.Kind.ToString().ToLowerInvariant(),
        _ => throw new ArgumentException($"expected.json names an unknown field of an author: {name}", nameof(name)),
    };
}

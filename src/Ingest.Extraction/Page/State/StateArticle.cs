using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>
/// What a page's state for scripts says of the article: of the first object that carries the page's own title, who wrote it and when it was
/// published. The objects of other stories carry titles of their own.
/// </summary>
/// <param name="Source">The name that evidence carries.</param>
/// <param name="Authors">As they are written; empty where the object names none.</param>
/// <param name="Published">As it is written; null where the object tells none.</param>
internal sealed record StateArticle(string Source, IReadOnlyList<string> Authors, string? Published)
{
    /// <summary>Deeper values are not looked into.</summary>
    private const int MaximumDepth = 40;

    /// <summary>Values beyond this number are not looked into.</summary>
    private const int MaximumValues = 200_000;

    /// <summary>As content systems name the moment of publication, the plainest first.</summary>
    private static readonly string[] PublishedNames =
    [
        "datePublished", "publishedAt", "published_at", "publishedDate", "published_date", "publishDate", "publish_date", "publicationDate", "publication_date",
        "firstPublishedAt", "first_published_at", "first_publish_date", "publishedOn", "published_on", "published_time", "display_date", "displayDate", "pubDate", "published", "date",
    ];

    /// <summary>Null where no state carries the page's title beside an author or a date.</summary>
    public static StateArticle? Of(PageDocument page)
    {
        // Most pages have no state.
        StateTitles? titles = null;
        StateArticle? found = null;
        foreach (var (source, root) in StateJson.Roots(page))
        {
            titles ??= StateTitles.Of(page);
            foreach (var item in titles.IsEmpty ? [] : Titled(root, titles))
            {
                var article = new StateArticle(source, StateNames.Of(item), PublishedOf(item));
                if (article.Authors.Count > 0)
                {
                    return article with { Published = article.Published ?? found?.Published };
                }

                found ??= article.Published is null ? null : article;
            }
        }

        return found;
    }

    /// <summary>The objects that carry one of the titles, those nearest to the root first.</summary>
    private static IEnumerable<JsonElement> Titled(JsonElement root, StateTitles titles)
    {
        var open = new Queue<(JsonElement Value, int Depth)>([(root, 0)]);
        for (var seen = 0; seen < MaximumValues && open.TryDequeue(out var next); seen++)
        {
            var (value, depth) = next;
            if (value.ValueKind == JsonValueKind.Object && titles.AreOf(value))
            {
                yield return value;
            }

            foreach (var child in depth < MaximumDepth ? Children(value) : [])
            {
                open.Enqueue((child, depth + 1));
            }
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement value) => (value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().AsEnumerable(),
        JsonValueKind.Object => value.EnumerateObject().Select(property => property.Value),
        _ => [],
    }).Where(child => child.ValueKind is JsonValueKind.Object or JsonValueKind.Array);

    private static string? PublishedOf(JsonElement item)
    {
        foreach (var name in PublishedNames)
        {
            if (item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                return value.ToString();
            }
        }

        return null;
    }
}

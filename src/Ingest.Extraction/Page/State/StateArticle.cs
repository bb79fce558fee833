using System.Text.Json;
using Ingest.Extraction.Metadata.Titles;

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

    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " · "];

    private static readonly string[] TitleNames = ["title", "headline", "headlines", "name"];

    /// <summary>Within a title that is an object, as WordPress and Arc write it.</summary>
    private static readonly string[] TitleTexts = ["rendered", "basic"];

    /// <summary>As content systems name the moment of publication, the plainest first.</summary>
    private static readonly string[] PublishedNames =
    [
        "datePublished", "publishedAt", "published_at", "publishedDate", "published_date", "publishDate", "publish_date", "publicationDate", "publication_date",
        "firstPublishedAt", "first_published_at", "first_publish_date", "publishedOn", "published_on", "published_time", "display_date", "displayDate", "pubDate", "published", "date",
    ];

    /// <summary>Null where no state carries the page's title beside an author or a date.</summary>
    public static StateArticle? Of(PageDocument page)
    {
        var titles = TitlesOf(page);
        StateArticle? found = null;
        foreach (var (source, root) in titles.Count == 0 ? [] : StateJson.Roots(page))
        {
            foreach (var item in Titled(root, titles))
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

    // Of "Headline - Site" what stands before the mark is a title, too.
    private static HashSet<string> TitlesOf(PageDocument page)
    {
        var metadata = TitleStatements.OfMetadata(page);
        var site = SiteName.Of(page, metadata);
        var stated = metadata.Concat(TitleStatements.OfFirstHeadings(page, metadata)).Select(statement => statement.Text).ToList();
        var beginnings = stated.SelectMany(title => Marks.Where(mark => title.Contains(mark, StringComparison.Ordinal)).Select(mark => title[..title.IndexOf(mark, StringComparison.Ordinal)]));
        return [.. stated.Concat(beginnings).Where(title => !site.Is(title)).Select(TitleText.Key).Where(key => key.Length > 0)];
    }

    /// <summary>The objects that carry one of the titles, those nearest to the root first.</summary>
    private static IEnumerable<JsonElement> Titled(JsonElement root, HashSet<string> titles)
    {
        var open = new Queue<(JsonElement Value, int Depth)>([(root, 0)]);
        for (var seen = 0; seen < MaximumValues && open.TryDequeue(out var next); seen++)
        {
            var (value, depth) = next;
            if (value.ValueKind == JsonValueKind.Object && TitleNames.Any(name => value.TryGetProperty(name, out var title) && IsTitle(title, titles)))
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

    private static bool IsTitle(JsonElement title, HashSet<string> titles) => title.ValueKind switch
    {
        JsonValueKind.String => titles.Contains(TitleText.Key(PlainText.Decode(title.GetString()!))),
        JsonValueKind.Object => Array.Exists(TitleTexts, name => title.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && IsTitle(text, titles)),
        _ => false,
    };

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

using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>The authors of an object of a page's state, however its content system nests them.</summary>
internal static class StateNames
{
    /// <summary>Deeper values are not looked into: author → edges → node → person.</summary>
    private const int MaximumDepth = 6;

    /// <summary>Where authors stand, the plainest first; only the first that names anybody is read.</summary>
    private static readonly string[] Places = ["authors", "author", "bylines", "byline", "writers", "writer", "creators", "creator", "credits", "_embedded", "contributors"];

    private static readonly string[] Names = ["name", "fullName", "full_name", "fullname", "displayName", "display_name"];

    private static readonly (string First, string Last)[] Parts = [("firstName", "lastName"), ("first_name", "last_name"), ("givenName", "familyName")];

    /// <summary>What GraphQL, Strapi, Contentful, Arc and WordPress put around a person.</summary>
    private static readonly string[] Wrappers = ["node", "nodes", "edges", "fields", "attributes", "data", "items", "person", "profile", "author", "authors", "by"];

    public static IReadOnlyList<string> Of(JsonElement article)
    {
        foreach (var place in Places)
        {
            if (article.TryGetProperty(place, out var value) && Read(value, depth: 0).ToList() is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    private static IEnumerable<string> Read(JsonElement value, int depth) => value.ValueKind switch
    {
        _ when depth > MaximumDepth => [],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Read(item, depth + 1)),
        JsonValueKind.Object => NameOf(value) is { } name ? [name] : Wrappers.Where(wrapper => value.TryGetProperty(wrapper, out _)).Take(1).SelectMany(wrapper => Read(value.GetProperty(wrapper), depth + 1)),
        _ => [],
    };

    private static string? NameOf(JsonElement person)
    {
        foreach (var property in Names)
        {
            if (Text(person, property) is { } name)
            {
                return name;
            }
        }

        return Parts.Select(part => $"{Text(person, part.First)} {Text(person, part.Last)}".Trim()).FirstOrDefault(name => name.Length > 0);
    }

    private static string? Text(JsonElement value, string property) =>
        value.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString() : null;
}

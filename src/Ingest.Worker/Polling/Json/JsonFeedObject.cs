using System.Text.Json;
using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Polling.Json;

/// <summary>
/// What a feed or an item says of itself, read straight off the text: only the members that JSON Feed has, and of lists only as much as
/// anybody means, so that an object takes no more memory than its own text.
/// </summary>
internal sealed class JsonFeedObject
{
    private const int LongestName = 32;
    private const int MostAuthors = 100;
    private const int MostTags = 200;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "date_published", "date_modified", "language",
        "home_page_url", "feed_url", "version", "next_url", "name",
    };

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private string[] author = [];
    private string[] authors = [];

    /// <summary>Version 1.1 has a list, 1.0 one author.</summary>
    public IReadOnlyList<string> Authors => authors.Length > 0 ? authors : author;

    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>Where in the document a list named "items" begins.</summary>
    public int? ItemsAt { get; private set; }

    public string? Hub { get; private set; }

    /// <summary>Null where there is none, or where it is no text.</summary>
    public string? this[string name] => texts.GetValueOrDefault(name);

    /// <param name="reader">At the object's beginning; at its end afterwards.</param>
    public static JsonFeedObject Read(ref Utf8JsonReader reader)
    {
        var read = new JsonFeedObject();
        read.ReadMembers(ref reader);
        return read;
    }

    /// <summary>What was read before a <see cref="JsonException"/> stays.</summary>
    public void ReadMembers(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan.Length <= LongestName ? JsonTexts.Of(ref reader) : null;
            if (!reader.Read())
            {
                break;
            }

            if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
            {
                ItemsAt = (int)reader.TokenStartIndex;
            }

            Take(name, ref reader);
        }
    }

    private void Take(string? name, ref Utf8JsonReader reader)
    {
        if (name is "authors")
        {
            authors = ReadList(ref reader, MostAuthors, NameOf);
        }
        else if (name is "author")
        {
            author = ReadList(ref reader, MostAuthors, NameOf);
        }
        else if (name is "tags")
        {
            Tags = reader.TokenType == JsonTokenType.String && JsonTexts.Scalar(ref reader) is { } list
                ? [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostTags)]
                : ReadList(ref reader, MostTags, TagOf);
        }
        else if (name is "hubs")
        {
            Hub = ReadList(ref reader, 1, UrlOf) is [var hub] ? hub : null;
        }
        else if (name is not null && Kept.Contains(name) && JsonTexts.Scalar(ref reader) is { } text)
        {
            texts[name] = text;
        }
        else
        {
            JsonTexts.Skip(ref reader);
        }
    }

    private delegate string? ElementReader(ref Utf8JsonReader reader);

    /// <summary>A list, or one element where a list was meant; each text once.</summary>
    private static string[] ReadList(ref Utf8JsonReader reader, int most, ElementReader element)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return element(ref reader) is { } only ? [only] : [];
        }

        var found = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (found.Count >= most)
            {
                JsonTexts.Skip(ref reader);
            }
            else if (element(ref reader) is { } text && !found.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(text);
            }
        }

        return [.. found];
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return Read(ref reader) is var author && author["name"] is { } name ? name : author["url"];
        }

        return JsonTexts.Scalar(ref reader) is { } text ? AuthorFields.Name(text) : Skipped(ref reader);
    }

    private static string? TagOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? JsonTexts.Scalar(ref reader) : Skipped(ref reader);

    private static string? UrlOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? Read(ref reader)["url"] : Skipped(ref reader);

    private static string? Skipped(ref Utf8JsonReader reader)
    {
        JsonTexts.Skip(ref reader);
        return null;
    }
}

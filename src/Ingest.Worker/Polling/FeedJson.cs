using System.Globalization;
using System.Text.Json;

namespace Ingest.Worker.Polling;

/// <summary>What `ingest parse-feed` prints of a feed; the field names are a contract.</summary>
internal static class FeedJson
{
    /// <summary>One object: the feed, or its error where the document is none.</summary>
    public static void Write(Utf8JsonWriter json, string? id, FeedParseResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        switch (result)
        {
            case FeedParseResult.Parsed parsed:
                WriteFeed(json, parsed.Feed);
                break;
            case FeedParseResult.NotAFeed none:
                json.WriteString("error", none.Reason);
                json.WriteString("outcome", JsonNamingPolicy.SnakeCaseLower.ConvertName(none.Outcome.ToString()));
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteFeed(Utf8JsonWriter json, ParsedFeed feed)
    {
        json.WriteString("kind", feed.Kind);
        json.WriteString("title", feed.Title);
        json.WriteString("link", feed.Link);
        json.WriteString("language", feed.Language);
        json.WriteString("updated", Utc(feed.Updated));
        json.WriteStartArray("entries");
        foreach (var entry in feed.Entries)
            WriteEntry(json, entry);
        json.WriteEndArray();
        WriteTexts(json, "warnings", feed.Warnings);
    }

    private static void WriteEntry(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("link", entry.Link);
        json.WriteString("title", entry.Title);
        WriteTexts(json, "authors", entry.Authors);
        json.WriteString("published", Utc(entry.Published));
        json.WriteString("updated", Utc(entry.Updated));
        json.WriteString("summary", entry.Summary);
        json.WriteString("content", entry.Content);
        json.WriteString("base", entry.ContentBase);
        WriteTexts(json, "categories", entry.Categories);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string? Utc(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

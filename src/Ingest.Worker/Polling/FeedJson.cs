using System.Globalization;
using System.Text.Json;

namespace Ingest.Worker.Polling;

/// <summary>What `ingest parse-feed` prints of a feed; the field names are a contract.</summary>
internal static class FeedJson
{
    private const int FlushAt = 1 << 16;

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
        WriteDescription(json, feed);
        json.WriteStartArray("entries");
        foreach (var entry in feed.Entries)
        {
            WriteEntry(json, entry);
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        WriteTexts(json, "warnings", feed.Warnings);
    }

    /// <summary>Everything that the document says of itself, title and link again among it.</summary>
    private static void WriteDescription(Utf8JsonWriter json, ParsedFeed feed)
    {
        json.WriteStartObject("feed");
        json.WriteString("title", feed.Title);
        json.WriteString("link", feed.Link);
        json.WriteString("language", feed.Language);
        WriteMoment(json, "updated", feed.Updated);
        json.WriteString("self", feed.Hints.Self);
        json.WriteString("hub", feed.Hints.Hub);
        json.WriteString("next", feed.Hints.NextPage);
        json.WriteString("prev_archive", feed.Hints.PreviousArchive);
        json.WriteString("new_url", feed.Hints.NewUrl);
        if (feed.Hints.RefreshAfter is { } after)
        {
            json.WriteNumber("refresh_after_seconds", (long)after.TotalSeconds);
        }

        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("link", entry.Link);
        json.WriteString("title", entry.Title);
        WriteTexts(json, "authors", entry.Authors);
        WriteMoment(json, "published", entry.Published);
        json.WriteString("published_text", entry.PublishedText);
        json.WriteBoolean("zone_assumed", entry.IsZoneAssumed);
        WriteMoment(json, "updated", entry.Updated);
        WriteLong(json, "summary", entry.Summary);
        WriteLong(json, "content", entry.Content);
        json.WriteString("base", entry.ContentBase);
        WriteTexts(json, "categories", entry.Categories);
        json.WriteEndObject();
    }

    /// <summary>In parts, since the writer takes twelve bytes a character to escape a text as a whole.</summary>
    private static void WriteLong(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null || text.Length <= FlushAt)
        {
            json.WriteString(name, text);
            return;
        }

        json.WritePropertyName(name);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var part = rest[..Math.Min(rest.Length, FlushAt)];
            rest = rest[part.Length..];
            json.WriteStringValueSegment(part, isFinalSegment: rest.IsEmpty);
            json.Flush();
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Makes no string for each of the dates of fifty thousand entries.</summary>
    private static void WriteMoment(Utf8JsonWriter json, string name, DateTimeOffset? moment)
    {
        Span<char> text = stackalloc char[20];
        if (moment is { } date && date.UtcDateTime.TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
        {
            json.WriteString(name, text[..length]);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

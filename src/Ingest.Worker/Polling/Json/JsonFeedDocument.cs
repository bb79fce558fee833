using System.Globalization;
using System.Text;
using System.Text.Json;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Markup;

namespace Ingest.Worker.Polling.Json;

/// <summary>
/// JSON Feed 1.0 and 1.1, and what calls itself so loosely: items without an id, numbers as ids, trailing commas, an end that is missing.
/// Read in two passes, the feed and then item by item, since what the feed says may stand after its items.
/// </summary>
internal static class JsonFeedDocument
{
    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">Broken before its first item ends.</exception>
    public static FeedParseResult Read(ReadOnlyMemory<byte> utf8, Uri? url, GarbagePace pace)
    {
        pace.Turn();
        var reader = new Utf8JsonReader(utf8.Span, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return None;
        }

        var feed = ReadHead(ref reader, out var problem);
        if (feed.ItemsAt is not { } at)
        {
            return problem is not null ? throw problem : IsNamed(feed) ? new FeedParseResult.Parsed(Describe(feed, url)) : None;
        }

        var parsed = ReadItems(utf8.Span[at..], ItemReader(feed, url), MarkupLimits.Items(utf8.Length), pace, out var warnings);
        if (problem is not null && parsed.Count == 0)
        {
            throw problem;
        }

        return new FeedParseResult.Parsed(Describe(feed, url) with { Entries = parsed, Warnings = warnings });
    }

    private static FeedParseResult.NotAFeed None =>
        new(FetchOutcome.NotAFeed, "The document is JSON without a list of items, so it is no JSON Feed.");

    /// <summary>A feed that has nothing to list may leave its list out.</summary>
    private static bool IsNamed(JsonFeedObject feed) => feed["version"] is { } version && version.Contains("jsonfeed.org/version/", StringComparison.OrdinalIgnoreCase);

    private static JsonFeedObject ReadHead(ref Utf8JsonReader reader, out JsonException? problem)
    {
        var feed = new JsonFeedObject();
        problem = null;
        try
        {
            feed.ReadMembers(ref reader);
        }
        catch (JsonException broken)
        {
            // Cut off, or damaged somewhere: what stands before that counts.
            problem = broken;
        }

        return feed;
    }

    private static JsonItemReader ItemReader(JsonFeedObject feed, Uri? url) =>
        new(url, DateReading.For(feed["language"]), [.. feed.Authors.Take(Fields.AuthorFields.MaxInherited)]);

    private static ParsedFeed Describe(JsonFeedObject feed, Uri? url)
    {
        var reader = ItemReader(feed, url);
        var link = reader.Resolve(feed["home_page_url"]);
        return new ParsedFeed
        {
            Kind = "json",
            Title = JsonItemReader.Title(feed["title"]) ?? link,
            Link = link,
            Language = feed["language"],
            Hints = new FeedHints { Self = feed["feed_url"], NextPage = reader.Resolve(feed["next_url"]), Hub = feed.Hub },
        };
    }

    private static List<FeedEntry> ReadItems(ReadOnlySpan<byte> list, JsonItemReader items, int most, GarbagePace pace, out IReadOnlyList<string> warnings)
    {
        var reader = new Utf8JsonReader(list, Lenient);
        var entries = new List<FeedEntry>();
        var leftOut = 0;
        warnings = [];
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.StartObject && entries.Count < most)
                {
                    entries.Add(items.Read(JsonFeedObject.Read(ref reader)));
                    pace.Step();
                    continue;
                }

                leftOut += reader.TokenType == JsonTokenType.StartObject ? 1 : 0;
                JsonTexts.Skip(ref reader);
            }
        }
        catch (JsonException broken)
        {
            warnings = [$"The document is broken after {entries.Count} items: {broken.Message}"];
        }

        if (leftOut > 0)
        {
            warnings = [.. warnings, $"{leftOut} items at the feed's end were left out."];
        }

        return InOrder(entries, pace);
    }

    /// <summary>CodeHollow's order, a slice at a time as <see cref="FeedItems"/> gives it XML.</summary>
    private static List<FeedEntry> InOrder(List<FeedEntry> entries, GarbagePace pace)
    {
        var ordered = new List<FeedEntry>(entries.Count);
        for (var from = 0; from < entries.Count; from += FeedItems.Slice)
        {
            var slice = entries.GetRange(from, Math.Min(FeedItems.Slice, entries.Count - from));
            ordered.AddRange(FeedReader.ReadFromString(Outline(slice)).Items.Select(i => slice[int.Parse(((JsonFeedItem)i.SpecificItem).Id, CultureInfo.InvariantCulture)]));
            pace.Step();
        }

        return ordered;
    }

    /// <summary>Items as CodeHollow takes them: a version that it knows, an id for every item, no long text.</summary>
    private static string Outline(List<FeedEntry> entries)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", "");
            json.WriteStartArray("items");
            for (var i = 0; i < entries.Count; i++)
            {
                json.WriteStartObject();
                json.WriteString("id", i.ToString(CultureInfo.InvariantCulture));
                json.WriteString("url", entries[i].Link is { Length: < FeedOutline.MaxText } link ? link : "");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}

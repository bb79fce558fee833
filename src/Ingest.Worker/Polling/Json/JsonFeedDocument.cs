using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Dates;

namespace Ingest.Worker.Polling.Json;

/// <summary>JSON Feed 1.0 and 1.1, and what calls itself so loosely: items without an id, numbers as ids, trailing commas.</summary>
internal static class JsonFeedDocument
{
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static FeedParseResult Read(string text, Uri? url)
    {
        using var document = JsonDocument.Parse(text.AsMemory().TrimStart(), Lenient);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
            return new FeedParseResult.NotAFeed(FetchOutcome.NotAFeed, "The document is JSON without a list of items, so it is no JSON Feed.");
        return new FeedParseResult.Parsed(ReadFeed(root, [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)], url));
    }

    private static ParsedFeed ReadFeed(JsonElement root, JsonElement[] items, Uri? url)
    {
        var feed = FeedReader.ReadFromString(Outline(root, items));
        var order = feed.Items.Select(i => int.Parse(((JsonFeedItem)i.SpecificItem).Id, CultureInfo.InvariantCulture));
        var language = Text(root, "language");
        var reader = new JsonItemReader(url, DateReading.For(language), JsonItemReader.Authors(root));
        return new ParsedFeed
        {
            Kind = "json",
            Title = Text(root, "title"),
            Link = reader.Resolve(Text(root, "home_page_url")),
            Language = language,
            Hints = new FeedHints { Self = Text(root, "feed_url"), NextPage = reader.Resolve(Text(root, "next_url")), Hub = Hub(root) },
            Entries = [.. order.Select(i => reader.Read(items[i]))],
        };
    }

    public static string? Text(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value))
            return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => XmlCharacters.Clean(value.GetString()!).Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Plain text as HTML.</summary>
    public static string? AsHtml(string? text) => WebUtility.HtmlEncode(text);

    private static string? Hub(JsonElement root) =>
        root.TryGetProperty("hubs", out var hubs) && hubs.ValueKind == JsonValueKind.Array
            ? hubs.EnumerateArray().Where(h => h.ValueKind == JsonValueKind.Object).Select(h => Text(h, "url")).FirstOrDefault(u => u is not null) : null;

    /// <summary>The feed as CodeHollow takes it: a version that it knows, an id for every item, no long text.</summary>
    private static string Outline(JsonElement root, JsonElement[] items)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", Text(root, "title") ?? "");
            json.WriteStartArray("items");
            for (var i = 0; i < items.Length; i++)
            {
                json.WriteStartObject();
                json.WriteString("id", i.ToString(CultureInfo.InvariantCulture));
                json.WriteString("title", Text(items[i], "title") ?? "");
                json.WriteString("url", Text(items[i], "url") ?? "");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}

using System.Text.Json;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Fields;
using static Ingest.Worker.Polling.Json.JsonFeedDocument;

namespace Ingest.Worker.Polling.Json;

/// <summary>One item of a JSON Feed to one entry.</summary>
internal sealed class JsonItemReader(Uri? url, DateReading dates, IReadOnlyList<string> feedAuthors)
{
    public FeedEntry Read(JsonElement item)
    {
        var link = Resolve(Text(item, "url") ?? Text(item, "external_url"));
        var summary = AsHtml(Text(item, "summary"));
        var content = Text(item, "content_html") ?? AsHtml(Text(item, "content_text"));
        var updated = FeedDate.Parse(Text(item, "date_modified"), dates);
        var own = Authors(item);
        return new FeedEntry
        {
            Id = Text(item, "id") ?? link,
            Link = link,
            Title = Title(item) ?? BodyFields.FallbackTitle(summary, content, link),
            Authors = own.Count > 0 ? own : feedAuthors,
            Published = FeedDate.Parse(Text(item, "date_published"), dates) ?? updated,
            Updated = updated,
            Summary = summary,
            Content = content,
            ContentBase = content is null ? null : url?.AbsoluteUri,
            Categories = Tags(item),
        };
    }

    public string? Resolve(string? address)
    {
        if (address is null || Addresses.IsAbsolute(address) || url is not { IsAbsoluteUri: true })
            return address;
        return Uri.TryCreate(url, address, out var joined) ? joined.AbsoluteUri : address;
    }

    /// <summary>Version 1.1 has a list, 1.0 one author.</summary>
    public static IReadOnlyList<string> Authors(JsonElement parent)
    {
        var listed = parent.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array ? [.. authors.EnumerateArray()]
            : parent.TryGetProperty("author", out var author) ? new[] { author } : [];
        return [.. listed.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? NameOf(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Object => Text(author, "name") ?? Text(author, "url"),
        JsonValueKind.String => AuthorFields.Name(author.GetString()),
        _ => null,
    };

    private static string? Title(JsonElement item) => Text(item, "title") is { } title ? HtmlText.FromHtml(title) : null;

    private static IReadOnlyList<string> Tags(JsonElement item) => item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
        ? [.. tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)]
        : [];
}

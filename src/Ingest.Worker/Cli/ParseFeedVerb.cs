using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Cli;

/// <summary>`parse-feed`: what the feed parser makes of a feed.</summary>
internal static class ParseFeedVerb
{
    private static readonly Argument<string?> FileName = Arguments.OptionalFile("FILE", "The feed's bytes; a name ending in .gz is decompressed, - reads standard input.");
    private static readonly Option<string?> Url = new("--url") { Description = "The feed's own address; relative links are resolved against it." };
    private static readonly Option<string?> ContentType = new("--content-type") { Description = "The Content-Type header that came with the feed." };
    private static readonly Option<string?> Lines = new("--batch") { Description = "A file of JSON lines with id, path and, where known, url and content_type; one result a line, in the same order." };

    public static Command Create()
    {
        var command = new Command("parse-feed", "Read a feed: RSS, Atom, RDF, JSON Feed or news sitemap, as JSON.") { FileName, Url, ContentType, Lines };
        command.RequireFilesOrBatch(Lines, FileName);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        if (options.GetValue(Lines) is { } lines)
        {
            await Batch.RunAsync(lines, (item, token) => ReadAsync(item.Id, item.Required("path"), item.Url, item.Optional("content_type"), token), ct);
            return 0;
        }

        var path = options.GetValue(FileName)!;
        var url = options.GetValue(Url) is { } text ? Arguments.Address(text) : null;
        Console.WriteLine(await ReadAsync(null, path, url, options.GetValue(ContentType), ct));
        return 0;
    }

    private static async Task<string> ReadAsync(string? id, string path, Uri? url, string? contentType, CancellationToken ct) =>
        FeedParser.Parse(await InputFile.ReadAsync(path, ct), contentType, url) switch
        {
            FeedParseResult.Parsed parsed => Write(id, parsed.Feed),
            FeedParseResult.NotAFeed refused => throw new UserErrorException(refused.Reason),
            _ => throw new InvalidOperationException("An unknown result of the feed parser."),
        };

    private static string Write(string? id, ParsedFeed feed) => JsonText.Write(json =>
    {
        json.WriteString("id", id);
        json.WriteString("kind", feed.Kind);
        json.WriteString("title", feed.Title);
        json.WriteString("link", feed.Link);
        json.WriteStartArray("entries");
        foreach (var entry in feed.Entries)
        {
            json.WriteStartObject();
            WriteEntry(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteEntry(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("link", entry.Link);
        json.WriteString("title", entry.Title);
        WriteList(json, "authors", entry.Authors);
        json.WriteString("published", Moment(entry.Published));
        json.WriteString("updated", Moment(entry.Updated));
        json.WriteString("summary", entry.Summary);
        json.WriteString("content", entry.Content);
        json.WriteString("base", entry.ContentBase);
        WriteList(json, "categories", entry.Categories);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

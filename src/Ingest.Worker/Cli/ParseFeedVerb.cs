using System.CommandLine;
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
        var result = await ParseAsync(path, url, options.GetValue(ContentType), ct);
        await using var output = Console.OpenStandardOutput();
        JsonText.WriteLine(output, result, (json, feed) => FeedJson.Write(json, null, feed));
        return 0;
    }

    private static async Task<string> ReadAsync(string? id, string path, Uri? url, string? contentType, CancellationToken ct) =>
        JsonText.Write(await ParseAsync(path, url, contentType, ct), (json, result) => FeedJson.Write(json, id, result));

    private static async Task<FeedParseResult> ParseAsync(string path, Uri? url, string? contentType, CancellationToken ct) =>
        FeedParser.Parse(await InputFile.ReadAsync(path, ct), contentType, url);
}

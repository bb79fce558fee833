using System.CommandLine;
using Ingest.Extraction;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Cli;

/// <summary>`extract`: what the extractor makes of a page.</summary>
internal static class ExtractVerb
{
    private static readonly Argument<string?> FileName = Arguments.OptionalFile("FILE", "The page: HTML, or gzipped HTML ending in .gz; - reads standard input.");
    private static readonly Option<string?> Url = new("--url") { Description = "Where the page was served from; relative addresses and site rules go by it." };
    private static readonly Option<string?> Lines = new("--batch") { Description = "A file of JSON lines with id, path and, where known, url and content_type; one result a line, in the same order." };
    private static readonly Option<string?> ContentType = new("--content-type") { Description = "The Content-Type header that came with the page." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Also print which rule or evidence gave each field, and the body's blocks." };

    private static readonly Option<string?> Rules = Extractors.RulesOption();

    public static Command Create()
    {
        var command = new Command("extract", "Read a page: title, dek, authors with bios, dates, body, as JSON.") { FileName, Url, ContentType, Lines, Rules, Explain };
        command.RequireFilesOrBatch(Lines, FileName);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        var extractor = Extractors.Open(options.GetValue(Rules));
        var explain = options.GetValue(Explain);
        if (options.GetValue(Lines) is { } lines)
        {
            await Batch.RunAsync(
                lines,
                (item, token) => ReadAsync(extractor, new Page(item.Id, item.Required("path"), item.Url, item.Optional("content_type")), explain, token),
                ct);
            return 0;
        }

        var path = options.GetValue(FileName)!;
        var url = options.GetValue(Url) is { } text ? Arguments.Address(text) : null;
        Console.WriteLine(await ReadAsync(extractor, new Page(null, path, url, options.GetValue(ContentType)), explain, ct));
        return 0;
    }

    private static async Task<string> ReadAsync(ArticleExtractor extractor, Page page, bool explain, CancellationToken ct)
    {
        var html = TextDecoder.DecodeHtml(await InputFile.ReadAsync(page.Path, ct), page.ContentType);
        return ExtractJson.Write(page.Id, page.Url, await extractor.ExtractAsync(html, page.Url, ct), explain);
    }

    private sealed record Page(string? Id, string Path, Uri? Url, string? ContentType);
}

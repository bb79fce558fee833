using System.CommandLine;
using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Cli;

/// <summary>`compare`: whether the second page is a new version of the first, and what changed.</summary>
internal static class CompareVerb
{
    private static readonly Argument<string?> Old = Arguments.OptionalFile("OLD", "The page as it was.");
    private static readonly Argument<string?> New = Arguments.OptionalFile("NEW", "The page as it is.");
    private static readonly Option<string?> Url = new("--url") { Description = "Where both pages were served from." };
    private static readonly Option<string?> Lines = new("--batch") { Description = "A file of JSON lines with id, old, new and, where known, url; one result a line, in the same order." };

    private static readonly Option<string?> Rules = Extractors.RulesOption();

    public static Command Create()
    {
        var command = new Command("compare", "Compare two copies of a page: a new version or not, its class, the sentences that changed, as JSON.") { Old, New, Url, Lines, Rules };
        command.RequireFilesOrBatch(Lines, Old, New);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        var extractor = Extractors.Open(options.GetValue(Rules));
        if (options.GetValue(Lines) is { } lines)
        {
            await Batch.RunAsync(lines, (item, token) => CompareAsync(extractor, item.Id, item.Required("old"), item.Required("new"), item.Url, token), ct);
            return 0;
        }

        var url = options.GetValue(Url) is { } text ? Arguments.Address(text) : null;
        Console.WriteLine(await CompareAsync(extractor, null, options.GetValue(Old)!, options.GetValue(New)!, url, ct));
        return 0;
    }

    private static async Task<string> CompareAsync(ArticleExtractor extractor, string? id, string old, string seen, Uri? url, CancellationToken ct) =>
        ComparisonJson.Write(id, PageComparison.Compare(await ReadAsync(extractor, old, url, ct), await ReadAsync(extractor, seen, url, ct)));

    private static async Task<ExtractedArticle> ReadAsync(ArticleExtractor extractor, string path, Uri? url, CancellationToken ct) =>
        await extractor.ExtractAsync(TextDecoder.DecodeHtml(await InputFile.ReadAsync(path, ct), contentType: null), url, ct);
}

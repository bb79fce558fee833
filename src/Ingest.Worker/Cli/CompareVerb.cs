using System.CommandLine;
using System.Text.Json;
using Ingest.Extraction;
using Ingest.Extraction.Rules;
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

    public static Command Create()
    {
        var command = new Command("compare", "Compare two copies of a page: a new version or not, its class, the sentences that changed, as JSON.") { Old, New, Url, Lines };
        command.RequireFilesOrBatch(Lines, Old, New);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        var extractor = new ArticleExtractor(SiteRules.BuiltIn);
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
        Write(id, ArticleComparer.Compare(await ReadAsync(extractor, old, url, ct), await ReadAsync(extractor, seen, url, ct)));

    private static async Task<ArticleState> ReadAsync(ArticleExtractor extractor, string path, Uri? url, CancellationToken ct)
    {
        var html = TextDecoder.DecodeHtml(await InputFile.ReadAsync(path, ct), contentType: null);
        var article = await extractor.ExtractAsync(html, url, ct);
        return new ArticleState { Title = article.Title, Dek = article.Dek, Body = article.Body, Authors = [.. article.Authors.Select(author => author.Name)] };
    }

    private static string Write(string? id, StateChange change) => JsonText.Write(json =>
    {
        json.WriteString("id", id);
        json.WriteBoolean("changed", change.IsNewVersion);
        json.WriteString("change", JsonNamingPolicy.SnakeCaseLower.ConvertName(change.Class.ToString()));
        json.WriteBoolean("title_changed", change.TitleChanged);
        json.WriteStartArray("sentences");
        foreach (var sentence in change.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("op", JsonNamingPolicy.SnakeCaseLower.ConvertName(sentence.Op.ToString()));
            json.WriteString("old", sentence.Old);
            json.WriteString("new", sentence.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}

using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Storage.Reading;
using Ingest.Worker.Storage.Warc;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`export --warc`: an article's evidence as a web archive.</summary>
internal static class ExportVerb
{
    private static readonly Option<string> Warc = new("--warc") { Description = "The article, by number or by any address that it was known by.", Required = true, HelpName = "ARTICLE" };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "Where to write; article-N.warc.gz if left out.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("export", "Write every fetch of an article, with the bytes that are kept, as a web archive (WARC 1.1).") { Warc, Output };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var article = await ArticleVerbs.FindAsync(session.GetRequiredService<ReadViews>(), options.GetRequiredValue(Warc), ct);
        var path = options.GetValue(Output) ?? string.Create(CultureInfo.InvariantCulture, $"article-{article.ArticleId}.warc.gz");
        var records = await WriteAsync(session.GetRequiredService<ArticleArchive>(), article.ArticleId, path, ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {records} records of {Screen.Safe(article.Url)}"));
        return 0;
    }

    /// <summary>The file has its name only once it is whole.</summary>
    private static async Task<int> WriteAsync(ArticleArchive archive, long articleId, string path, CancellationToken ct)
    {
        var part = path + ".part";
        try
        {
            int records;
            await using (var file = File.Create(part))
            {
                records = await archive.ExportAsync(articleId, file, ct);
            }

            if (records == 0)
            {
                throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"No fetch of article {articleId} is on record."));
            }

            File.Move(part, path, overwrite: true);
            return records;
        }
        finally
        {
            File.Delete(part);
        }
    }
}

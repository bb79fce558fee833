using System.Globalization;
using Ingest.Worker.Demo;
using Ingest.Worker.Embedded;
using Ingest.Worker.Storage.Reading;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>What the demo ends with: what was ingested, what changed, and how to look further.</summary>
internal static class DemoReport
{
    private const int TextWidth = 70;

    public static async Task WriteAsync(ReadViews views, CancellationToken ct)
    {
        await WriteArticlesAsync(views, ct);
        await WriteAuthorsAsync(views, ct);
        var changes = Screen.Table("What changed", "How", "Was", "Is");
        foreach (var change in await views.ChangesAsync(ct))
        {
            changes.AddRow(Cell(Slug(change.Url)), new Markup($"[yellow]{change.What}[/]"), new Markup($"[red]{Screen.Escape(Cut(change.Old))}[/]"), new Markup($"[green]{Screen.Escape(Cut(change.New))}[/]"));
        }

        Screen.Out.Write(changes);
    }

    public static void WriteNextSteps(EmbeddedPostgres server, bool isKept)
    {
        Screen.Out.WriteLine();
        Console.WriteLine($"""
            Look at it:
              psql "host=127.0.0.1 port={server.Port} dbname={DemoCluster.Database} user={DemoCluster.Reader} password={DemoCluster.Reader}"
            Three queries to try:
              select number, change_class, first_seen_at, title from version where url like '%strait%' order by number;
              select c.url, s.old_text, s.new_text from silent_edit c join sentence_change s using (version_id);
              select author, publisher, previous_text, text from author_bio where previous_text is not null;
            """);
        Console.WriteLine(isKept
            ? "Running on as the service; Ctrl+C stops it. The database stays until: ingest demo --stop"
            : "The database stays up until: ./deploy/quickstart.sh --stop");
    }

    private static async Task WriteArticlesAsync(ReadViews views, CancellationToken ct)
    {
        var table = Screen.Table("Article", "Publisher", "By", "Words", "Versions", "Status");
        foreach (var article in await views.ArticlesAsync(ct))
        {
            table.AddRow(
                Cell(article.Title),
                Cell(article.Publisher),
                Cell(article.Byline),
                Cell(article.WordCount.ToString(CultureInfo.InvariantCulture)),
                new Markup(article.Versions > 1 ? string.Create(CultureInfo.InvariantCulture, $"[yellow]{article.Versions}[/]") : "1"),
                new Markup(article.Status == "live" ? "live" : $"[red]{article.Status}[/]"));
        }

        Screen.Out.Write(table);
    }

    private static async Task WriteAuthorsAsync(ReadViews views, CancellationToken ct)
    {
        var table = Screen.Table("Author", "Writes for", "Articles", "Bio");
        foreach (var author in await views.AuthorsAsync("", ct))
        {
            var bios = await views.BiosAsync(author.AuthorId, ct);
            table.AddRow(
                Cell(author.Name),
                Cell(string.Join(", ", author.Publishers)),
                Cell(author.Articles.ToString(CultureInfo.InvariantCulture)),
                Cell(Cut(bios.LastOrDefault()?.Text)));
        }

        Screen.Out.Write(table);
    }

    private static Markup Cell(string? text) => new(Screen.Escape(text ?? ""));

    private static string Slug(string url) => url.TrimEnd('/').Split('/')[^1];

    private static string Cut(string? text) => text is null ? "" : text.Length <= TextWidth ? text : text[..(TextWidth - 1)] + "…";
}

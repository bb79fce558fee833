using System.Globalization;
using System.Text.Json;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>`compare` says of two copies of a page what the service records when it sees one after the other.</summary>
public sealed class CompareVerbTests(PostgresServer postgres)
{
    private const string Sentence = "Officials said that the talks would go on until the spring.";
    private const string Draft = "<p>A draft of the treaty";
    private const string End = "</article></main>";

    /// <summary>From, to, and the class that it must be.</summary>
    private static readonly (string From, string To, string Class)[] Edits =
    [
        ("</body>", "<script>var nonce = 'b7';</script></body>", "none"),
        ("Officials said that", "Officials&nbsp;said  that", "none"),
        ("the spring.", "the autumn.", "substantive"),
        ("eleven years", "twelve years", "substantive"),
        ("question of", "qeustion of", "typo"),
        ("of seven members, of whom", "of seven members of whom", "cosmetic"),
        ("<h1>Aldermark</h1>", "<h1>Aldermark waits for its bridge</h1>", "headline"),
        (">Mara Lind</a>", ">Tom Ruiz</a>", "byline"),
        (End, "<p>Correction: An earlier version of this article misstated the number of members.</p>" + End, "correction_note"),
        (Draft, "<p>The mayor of the town could not be reached for an answer on Monday night.</p>" + Draft, "substantive"),
        (Sentence + " ", "", "substantive"),
    ];

    private static readonly string Old = NewsPages.Article("Aldermark", Sentence);

    [Fact]
    public async Task Agrees_with_what_the_service_records()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-");
        try
        {
            var connection = await TestDatabase.MigratedAsync(postgres);
            var recorded = await RecordedAsync(connection);
            var compared = await ComparedAsync(connection, folder.FullName);

            Assert.Equal(Edits.Select(edit => edit.Class), compared.Select(line => line[..line.IndexOf('|', StringComparison.Ordinal)]));
            Assert.Equal(recorded, compared);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Seen(int i) => Old.Replace(Edits[i].From, Edits[i].To, StringComparison.Ordinal);

    /// <summary>Per edit the class and the sentences, by the command.</summary>
    private static async Task<List<string>> ComparedAsync(string connection, string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "old.html"), Old, TestContext.Current.CancellationToken);
        var lines = new List<string>();
        for (var i = 0; i < Edits.Length; i++)
        {
            var path = Path.Combine(folder, i.ToString(CultureInfo.InvariantCulture) + ".html");
            await File.WriteAllTextAsync(path, Seen(i), TestContext.Current.CancellationToken);
            lines.Add(JsonSerializer.Serialize(new { id = i.ToString(CultureInfo.InvariantCulture), old = Path.Combine(folder, "old.html"), @new = path, url = "https://desk.example/a" }));
        }

        await File.WriteAllLinesAsync(Path.Combine(folder, "pairs.jsonl"), lines, TestContext.Current.CancellationToken);
        var ended = await Executable.On(connection).RunAsync("compare", "--batch", Path.Combine(folder, "pairs.jsonl"));
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        return [.. ended.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).Select(pair =>
            pair.GetProperty("change").GetString() + "|" + string.Join('|', pair.GetProperty("sentences").EnumerateArray()
                .Select(each => $"{each.GetProperty("op").GetString()}: {each.GetProperty("old").GetString()} -> {each.GetProperty("new").GetString()}")))];
    }

    /// <summary>The same, by two passes of the service over a site.</summary>
    private static async Task<List<string>> RecordedAsync(string connection)
    {
        await using var site = await LoopbackSite.StartAsync();
        var paths = Enumerable.Range(0, Edits.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"/2026/11/story-{i}")).ToList();
        site.SetFeed("/feed", NewsPages.Rss(site, paths));
        foreach (var page in new Func<int, string>[] { _ => Old, Seen })
        {
            for (var i = 0; i < paths.Count; i++)
            {
                site.SetHtml(paths[i], page(i));
            }

            Assert.Equal(0, (await Executable.On(connection).RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri)).ExitCode);
        }

        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(
            """
            SELECT coalesce(c.change_class, 'none') || '|' || coalesce((
                SELECT string_agg(s.op || ': ' || coalesce(s.old_text, '') || ' -> ' || coalesce(s.new_text, ''), '|' ORDER BY s.position)
                FROM read.sentence_change s WHERE s.version_id = c.version_id), '')
            FROM ingest.article a LEFT JOIN read.change c USING (article_id) ORDER BY substring(a.url FROM '[0-9]+$')::integer
            """);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

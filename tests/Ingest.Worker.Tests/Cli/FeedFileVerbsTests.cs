using System.Text.Json;
using Ingest.Worker.Polling.Opml;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;

namespace Ingest.Worker.Tests.Cli;

/// <summary>Lists of subscriptions as other readers write them, through the real executable and its database.</summary>
public sealed class FeedFileVerbsTests(PostgresServer postgres) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-opml-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_imported_is_exported_the_same()
    {
        Subscription[] listed =
        [
            new("https://a.example/feed?x=1&y=2") { Title = "A & <B> \"C\"", SiteUrl = "https://a.example/", Folder = ["Europe", "Baltic"], Categories = ["think tanks", "/Region/North"] },
            new("https://b.example/feed") { Title = "Ж 日本", Folder = ["Asia/Pacific", "News \\ Opinion"], Interval = TimeSpan.FromMinutes(90), Paused = true },
            new("https://c.example/feed") { Title = "C", Cron = "0 0 6 * * ?" },
        ];
        var (ingest, file) = (Executable.On(await TestDatabase.MigratedAsync(postgres)), Path.Combine(folder, "list.opml"));
        await using (var written = File.Create(file))
        {
            await OpmlWriter.WriteAsync(written, "Mine", listed, Ct);
        }

        Assert.Equal("Subscribed to 3 of 3 feeds; the others were subscribed before, and 0 of them changed.\n", (await ingest.RunAsync("feed", "import", file)).Output);
        Assert.Equal(0, (await ingest.RunAsync("feed", "export", Path.Combine(folder, "again.opml"))).ExitCode);

        Assert.Equal(JsonSerializer.Serialize(listed), JsonSerializer.Serialize(Read("again.opml")));
        Assert.Equal("Subscribed to 0 of 3 feeds; the others were subscribed before, and 0 of them changed.\n", (await ingest.RunAsync("feed", "import", Path.Combine(folder, "again.opml"))).Output);
    }

    [Fact]
    public async Task A_list_with_odd_fields_is_imported_whole()
    {
        var (ingest, file) = (Executable.On(await TestDatabase.MigratedAsync(postgres)), Path.Combine(folder, "odd.opml"));
        var outlines = string.Concat(
            "<outline text='No address' xmlUrl='https://a.example/feed' htmlUrl='www.a.example'/>",
            "<outline text='Nowhere' xmlUrl='https://b.example/feed' htmlUrl='/'/>",
            "<outline text='Something else' xmlUrl='https://c.example/feed' htmlUrl='mailto:desk@c.example'/>",
            "<outline text='Broken' xmlUrl='https://d.example/feed' htmlUrl='http://[broken'/>",
            $"<outline text='{new string('L', 9_000)}' xmlUrl='https://e.example/feed'/>",
            $"<outline text='{new string('F', 9_000)}'><outline text='Deep' xmlUrl='https://f.example/feed'/></outline>");
        await File.WriteAllTextAsync(file, $"<opml version='1.0'><body>{outlines}</body></opml>", Ct);

        var ended = await ingest.RunAsync("feed", "import", file);

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.StartsWith("Subscribed to 6 of 6 feeds", ended.Output, StringComparison.Ordinal);
        var feeds = (await ingest.RunAsync("feed", "list", "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
        Assert.Equal(
            ["a.example", "b.example", "c.example", "d.example", "e.example", "f.example"], feeds.Select(feed => feed.GetProperty("publisher").GetString()));
    }

    [Fact]
    public async Task A_list_is_read_from_standard_input()
    {
        using var process = Executable.On(await TestDatabase.MigratedAsync(postgres)).Start(["feed", "import", "-"]);
        await process.StandardInput.WriteAsync("<opml version='1.0'><body><outline text='A' xmlUrl='https://a.example/feed'/></body></opml>");
        process.StandardInput.Close();

        Assert.StartsWith("Subscribed to 1 of 1 feeds", await process.StandardOutput.ReadToEndAsync(Ct), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<Subscription> Read(string file)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return OpmlReader.Read(stream);
    }
}

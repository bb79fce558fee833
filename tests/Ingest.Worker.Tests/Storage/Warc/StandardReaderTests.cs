using System.Diagnostics;
using Ingest.Worker.Tests.Cli;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Warc;

/// <summary>An export of the real executable, opened by a reader that knows nothing of it. deploy/warc-check.sh brings the reader.</summary>
public sealed class StandardReaderTests(PostgresServer postgres, ITestOutputHelper output)
{
    /// <summary>A folder with warc-check.mjs and npm's warcio.</summary>
    private static readonly string? Reader = Environment.GetEnvironmentVariable("INGEST_WARC_READER");

    [Fact]
    public async Task Reads_every_record_and_finds_every_digest_right()
    {
        Assert.SkipUnless(Reader is not null, "No reader: deploy/warc-check.sh installs one and runs this.");
        var database = await TestDatabase.MigratedAsync(postgres);
        var file = Path.Combine(Path.GetTempPath(), $"ingest-{Guid.NewGuid():N}.warc.gz");
        try
        {
            await ExportAsync(database, file);
            using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Reader!, "warc-check.mjs"), file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (lines, problems) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);

            output.WriteLine(await lines + await problems);
            Assert.Equal("", await problems);
            Assert.Equal(0, node.ExitCode);
            Assert.Equal(
                ["warcinfo -", "resource -", "resource -", "revisit server-not-modified", "metadata -"],
                (await lines).TrimEnd().Split('\n').Select(line => line[..line.LastIndexOf(' ')]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task ExportAsync(string database, string file)
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetFeed("/feed", NewsPages.Rss(site, "/bridge"));
        foreach (var (sentence, tag) in new[] { (StoredEdit.Old, "\"1\""), (StoredEdit.New, "\"2\""), (StoredEdit.New, "\"2\"") })
        {
            site["/bridge"] = SiteAnswer.Html(NewsPages.Article("The Bridge", sentence)) with { ETag = tag };
            await RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        }

        await RunAsync("export", "--warc", site.Url("/bridge").AbsoluteUri, "-o", file);

        async Task RunAsync(params IEnumerable<string> arguments)
        {
            var ended = await Executable.On(database).RunAsync(arguments);
            Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        }
    }
}

using System.IO.Compression;

namespace Ingest.Worker.Tests.Cli;

public sealed class ExportVerbTests(StoredEdit stored) : IClassFixture<StoredEdit>
{
    [Fact]
    public async Task Writes_both_copies_of_the_page_as_a_web_archive()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-export-");
        try
        {
            var path = Path.Combine(folder.FullName, "bridge.warc.gz");
            await stored.LinesAsync("export", "--warc", stored.Url.AbsoluteUri, "-o", path);

            await using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new StreamReader(file);
            var archive = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith("WARC/1.1\r\n", archive, StringComparison.Ordinal);
            Assert.Contains(StoredEdit.Old, archive, StringComparison.Ordinal);
            Assert.Contains(StoredEdit.New, archive, StringComparison.Ordinal);
            Assert.Equal([path], Directory.GetFiles(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Refuses_an_article_that_is_not_stored() =>
        Assert.StartsWith("No article \"99\"", await stored.RefusedAsync("export", "--warc", "99"), StringComparison.Ordinal);
}

using System.IO.Compression;
using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Warc;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Warc;

public sealed class ArticleArchiveTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Holds_each_fetch_and_each_distinct_page_once()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.VisitAsync(article, run, TestVisits.State("Title", "First."));
        database.Clock.Advance(TimeSpan.FromHours(1));
        await database.VisitAsync(article, run, TestVisits.State("Title", "First."));
        database.Clock.Advance(TimeSpan.FromHours(1));
        await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.Gone), Ct);
        using var file = new MemoryStream();

        Assert.Equal(4, await database.Get<ArticleArchive>().ExportAsync(article.Id, file, Ct));

        var records = Parse(file.ToArray());
        Assert.Equal(["warcinfo", "resource", "revisit", "metadata"], records.Select(record => record.Fields["WARC-Type"]));
        Assert.Equal("<html>Title First.</html>", records[1].Block);
        Assert.Equal("https://site.example/a/1", records[1].Fields["WARC-Target-URI"]);
        Assert.Equal(WarcWriter.Digest(Encoding.UTF8.GetBytes(records[1].Block)), records[1].Fields["WARC-Payload-Digest"]);
        Assert.Equal(records[1].Fields["WARC-Record-ID"], records[2].Fields["WARC-Refers-To"]);
        Assert.Contains("\"outcome\":\"gone\"", records[3].Block, StringComparison.Ordinal);
        Assert.All(records, record => Assert.Equal(WarcWriter.Digest(Encoding.UTF8.GetBytes(record.Block)), record.Fields["WARC-Block-Digest"]));
    }

    [Fact]
    public async Task An_article_that_is_not_there_has_no_archive()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        using var file = new MemoryStream();
        Assert.Equal(0, await database.Get<ArticleArchive>().ExportAsync(1, file, Ct));
        Assert.Equal(0, file.Length);
    }

    /// <summary>As a reader of the format would: header lines, an empty line, as many bytes as it says, two line breaks.</summary>
    private static List<(Dictionary<string, string> Fields, string Block)> Parse(byte[] file)
    {
        using var text = new MemoryStream();
        using (var members = new GZipStream(new MemoryStream(file), CompressionMode.Decompress))
        {
            members.CopyTo(text);
        }

        var records = new List<(Dictionary<string, string>, string)>();
        var bytes = text.ToArray().AsSpan();
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf("\r\n\r\n"u8);
            var lines = Encoding.UTF8.GetString(bytes[..end]).Split("\r\n");
            Assert.Equal("WARC/1.1", lines[0]);
            var fields = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            var length = int.Parse(fields["Content-Length"], System.Globalization.CultureInfo.InvariantCulture);
            records.Add((fields, Encoding.UTF8.GetString(bytes.Slice(end + 4, length))));
            Assert.True(bytes.Slice(end + 4 + length, 4).SequenceEqual("\r\n\r\n"u8));
            bytes = bytes[(end + 8 + length)..];
        }

        return records;
    }
}

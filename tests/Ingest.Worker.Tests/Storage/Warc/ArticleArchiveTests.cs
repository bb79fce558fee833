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
    public async Task A_page_that_was_not_modified_is_a_revisit_of_what_its_address_served_last()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        var store = database.Get<ArticleStore>();
        await store.RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.NotModified), Ct);
        foreach (var body in new[] { "First.", "Second.", "First." })
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            await database.VisitAsync(article, run, TestVisits.State("Title", body));
        }

        database.Clock.Advance(TimeSpan.FromHours(1));
        await store.RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.NotModified), Ct);
        using var file = new MemoryStream();

        Assert.Equal(7, await database.Get<ArticleArchive>().ExportAsync(article.Id, file, Ct));

        var records = Parse(file.ToArray());
        Assert.Equal(["warcinfo", "metadata", "resource", "resource", "revisit", "revisit", "metadata"], records.Select(record => record.Fields["WARC-Type"]));
        var (again, notModified) = (records[4].Fields, records[5].Fields);
        Assert.Equal("http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", again["WARC-Profile"]);
        Assert.Equal("http://netpreserve.org/warc/1.1/revisit/server-not-modified", notModified["WARC-Profile"]);
        foreach (var revisit in new[] { again, notModified })
        {
            Assert.Equal(records[2].Fields["WARC-Record-ID"], revisit["WARC-Refers-To"]);
            Assert.Equal(records[2].Fields["WARC-Date"], revisit["WARC-Refers-To-Date"]);
            Assert.Equal(records[2].Fields["WARC-Target-URI"], revisit["WARC-Refers-To-Target-URI"]);
            Assert.Equal(records[2].Fields["WARC-Payload-Digest"], revisit["WARC-Payload-Digest"]);
            Assert.Equal("0", revisit["Content-Length"]);
            Assert.Equal("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", revisit["WARC-Block-Digest"]);
        }

        Assert.Equal(notModified["WARC-Record-ID"], records[6].Fields["WARC-Concurrent-To"]);
        Assert.Contains("\"outcome\":\"not_modified\"", records[6].Block, StringComparison.Ordinal);
    }

    /// <summary>The fields that WARC 1.1 (ISO 28500:2017) demands of every record, in the forms that it demands.</summary>
    [Fact]
    public async Task Every_record_has_the_fields_that_the_format_demands()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var (article, run) = await database.ArticleAsync();
        await database.VisitAsync(article, run, TestVisits.State("Title", "First."));
        database.Clock.Advance(TimeSpan.FromHours(1));
        await database.Get<ArticleStore>().RecordVisitAsync(article.Id, database.Visit(run, article.Url, null, FetchOutcome.NotModified), Ct);
        using var file = new MemoryStream();
        await database.Get<ArticleArchive>().ExportAsync(article.Id, file, Ct);

        var records = Parse(file.ToArray());

        Assert.Distinct(records.Select(record => record.Fields["WARC-Record-ID"]));
        Assert.All(records, record =>
        {
            Assert.Matches("^<urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}>$", record.Fields["WARC-Record-ID"]);
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", record.Fields["WARC-Date"]);
            Assert.Equal(WarcWriter.Digest(Encoding.UTF8.GetBytes(record.Block)), record.Fields["WARC-Block-Digest"]);
            Assert.Matches("^[a-z]+/[a-z-]+", record.Fields["Content-Type"]);
            Assert.Equal(record.Fields["WARC-Type"] != "warcinfo", record.Fields.ContainsKey("WARC-Target-URI"));
            Assert.Equal(record.Fields["WARC-Type"] is "resource" or "revisit", record.Fields.ContainsKey("WARC-Payload-Digest"));
            Assert.Equal(record.Fields["WARC-Type"] is "revisit", record.Fields.ContainsKey("WARC-Profile"));
        });
    }

    [Fact]
    public async Task Holds_what_was_fetched_of_an_article_that_became_part_of_it()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var ids = new List<long>();
        foreach (var name in new[] { "a", "b" })
        {
            var (article, run) = await database.ArticleAsync("https://site.example/" + name);
            await database.VisitAsync(article, run, TestVisits.State("Title", name));
            ids.Add(article.Id);
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        await database.Get<ArticleStore>().MergeAsync(ids[0], ids[1], "command line", database.Now, Ct);
        using var file = new MemoryStream();
        await database.Get<ArticleArchive>().ExportAsync(ids[0], file, Ct);

        Assert.Equal(["https://site.example/a", "https://site.example/b"], Parse(file.ToArray()).Skip(1).Select(record => record.Fields["WARC-Target-URI"]));
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

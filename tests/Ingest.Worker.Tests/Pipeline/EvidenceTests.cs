using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Time.Testing;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What can be shown of an article's history afterwards: what an address said on a day, its archive, what two of its pages compare as.</summary>
public sealed class EvidenceTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Each address by which an article was known tells what the article said on a day, also after it moved.</summary>
    [Fact]
    public async Task An_address_tells_what_it_said_on_each_day()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres, clock);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a?utm_source=rss"));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var (until, place) in new[] { ("spring", "/a?utm_source=rss"), ("spring", "/a?utm_source=rss"), ("autumn", "/a?utm_source=rss"), ("winter", "/world/a") })
        {
            if (place == "/world/a")
            {
                site["/a?utm_source=rss"] = SiteAnswer.RedirectTo(place, 301);
            }

            site.SetHtml(place, NewsPages.Article("Aldermark", $"The talks go on until the {until}."));
            await pass.OnceAsync();
            clock.Advance(TimeSpan.FromDays(2));
        }

        foreach (var (address, day, until) in new[] { ("/a", 2, "spring"), ("/a", 3, "spring"), ("/a?utm_medium=x", 5, "autumn"), ("/a/", 7, "winter"), ("/world/a", 7, "winter"), ("/world/a", 5, "autumn") })
        {
            Assert.Equal($"The talks go on until the {until}.", await pass.ScalarAsync($"""
                SELECT substring(body from 'The talks go on until the [a-z]+\.') FROM read.address
                WHERE address_hash = read.address_hash('{site.Url(address)}') AND said_from <= '2026-11-0{day} 12:00Z' ORDER BY said_from DESC, known_from LIMIT 1
                """));
        }
    }

    [Fact]
    public async Task The_archive_of_a_troubled_article_has_a_record_of_each_fetch_and_every_digest_is_right()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark", "The talks go on until the spring."));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.snapshot SET body = NULL, dropped_at = now()");
        foreach (var answer in new[]
        {
            SiteAnswer.Error(404), SiteAnswer.Html(NewsPages.Article("Aldermark", "The talks go on until the autumn.")), SiteAnswer.Html(NewsPages.Article("Aldermark", "The talks go on until the autumn.")),
            new SiteAnswer { Body = "%PDF-1.7 and so on"u8.ToArray(), ContentType = "application/pdf" }, SiteAnswer.Html(""), SiteAnswer.RedirectTo("/b", 301),
        })
        {
            site["/a"] = answer;
            site.SetHtml("/b", NewsPages.Article("Aldermark", "Zürich – “naïve” – 日本語 – the talks go on."));
            await pass.OnceAsync();
        }

        var path = Path.GetTempFileName();
        try
        {
            var ended = await Executable.On(pass.ConnectionString).RunAsync("export", "--warc", site.Url("/a").AbsoluteUri, "-o", path);
            Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
            var records = Records(await File.ReadAllBytesAsync(path, Ct));
            Assert.Equal("warcinfo", records[0].Headers["WARC-Type"]);
            Assert.Equal(7, records.Count - 1);
            Assert.Equal(records.Count, records.Select(record => record.Headers["WARC-Record-ID"]).Distinct().Count());
            Assert.All(records, record => Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(record.Block)), record.Headers["WARC-Block-Digest"]));
            Assert.Equal(["metadata", "metadata", "resource", "revisit"], records.Skip(1).Take(4).Select(record => record.Headers["WARC-Type"]));
            Assert.Contains("日本語", Encoding.UTF8.GetString(records[^1].Block), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("the price of grain", "the price of bread")]
    [InlineData("</article>", "<p>Correction: The lot was drawn on Sunday.</p></article>")]
    [InlineData("<p>A draft of the treaty", "<p>Nobody spoke of the ferries. It was late by then.</p><p>A draft of the treaty")]
    public async Task The_command_line_says_of_two_pages_what_the_pipeline_recorded(string before, string after)
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        var folder = Directory.CreateTempSubdirectory("ingest-compare-");
        var old = NewsPages.Article("Aldermark");
        var seen = old.Replace(before, after, StringComparison.Ordinal);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        await pass.SubscribeAsync(site.Url("/feed"));
        foreach (var html in new[] { old, seen })
        {
            site.SetHtml("/a", html);
            await pass.OnceAsync();
        }

        try
        {
            var (one, other) = (Path.Combine(folder.FullName, "old.html"), Path.Combine(folder.FullName, "new.html"));
            await File.WriteAllTextAsync(one, old, Ct);
            await File.WriteAllTextAsync(other, seen, Ct);
            var ended = await Executable.On(pass.ConnectionString).RunAsync("compare", "--url", site.Url("/a").AbsoluteUri, one, other);
            var said = JsonDocument.Parse(ended.Output).RootElement;
            Assert.Equal(
                await pass.QueryAsync("SELECT change_class, op, coalesce(old_text, ''), coalesce(new_text, '') FROM read.change JOIN read.sentence_change USING (version_id) ORDER BY op, new_text"),
                said.GetProperty("sentences").EnumerateArray().Select(sentence => string.Join('|', said.GetProperty("change").GetString(), sentence.GetProperty("op").GetString(), TextOf(sentence, "old"), TextOf(sentence, "new"))).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Bytes_that_were_dropped_are_kept_again_when_they_are_served_again()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetFeed("/feed", NewsPages.Rss(site, "/a"));
        site.SetHtml("/a", NewsPages.Article("Aldermark"));
        await pass.SubscribeAsync(site.Url("/feed"));
        await pass.OnceAsync();
        await pass.QueryAsync("UPDATE ingest.snapshot SET body = NULL, dropped_at = now()");
        await pass.OnceAsync();

        Assert.Equal("True|True|1", await pass.ScalarAsync("SELECT s.body IS NOT NULL, s.dropped_at IS NULL, (SELECT count(*) FROM ingest.article_version) FROM ingest.snapshot s JOIN ingest.extraction x ON x.snapshot_sha256 = s.sha256 LIMIT 1"));
    }

    private static string TextOf(JsonElement sentence, string name) => sentence.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static List<(Dictionary<string, string> Headers, byte[] Block)> Records(byte[] archive)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress))
        {
            gzip.CopyTo(bytes);
        }

        var (all, at) = (bytes.ToArray(), 0);
        var records = new List<(Dictionary<string, string> Headers, byte[] Block)>();
        while (at < all.Length)
        {
            var end = at + all.AsSpan(at).IndexOf("\r\n\r\n"u8);
            var lines = Encoding.UTF8.GetString(all, at, end - at).Split("\r\n");
            Assert.Equal("WARC/1.1", lines[0]);
            var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
            var length = int.Parse(headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture);
            records.Add((headers, all[(end + 4)..(end + 4 + length)]));
            at = end + 4 + length;
            Assert.Equal("\r\n\r\n", Encoding.UTF8.GetString(all, at, 4));
            at += 4;
        }

        return records;
    }
}

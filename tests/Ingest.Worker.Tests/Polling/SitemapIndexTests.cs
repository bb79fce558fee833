using System.IO.Compression;
using System.Text;
using Ingest.Worker.Polling;
using Ingest.Worker.Tests.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

public sealed class SitemapIndexTests
{
    [Fact]
    public void News_come_before_the_rest_and_the_newest_before_the_old()
    {
        var newest = SitemapIndex.Newest([At("/old.xml", 1), At("/b.xml", 5), At("/a-news.xml", 0), At("/c.xml", 4)], 3);
        Assert.Equal(["/a-news.xml", "/b.xml", "/c.xml"], newest.Select(u => u.AbsolutePath));
    }

    [Fact]
    public async Task An_index_yields_what_its_sitemaps_list_also_compressed_ones()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var worker = new TestFetcher(add: services => services.AddPolling());
        site.SetFeed("/index.xml", $"<sitemapindex><sitemap><loc>{site.Url("/s.xml.gz")}</loc></sitemap><sitemap><loc>{site.Url("/gone.xml")}</loc></sitemap></sitemapindex>");
        site["/s.xml.gz"] = new SiteAnswer { Body = Packed("<urlset><url><loc>https://press.example/1</loc><lastmod>2026-02-25</lastmod></url></urlset>"), ContentType = "application/gzip" };
        var outcome = await worker.Get<FeedPoller>().PollAsync(new FeedToPoll(site.Url("/index.xml")), TestContext.Current.CancellationToken);
        var feed = Assert.IsType<PollOutcome.Entries>(outcome).Feed;
        Assert.Equal(("sitemapindex", "https://press.example/1"), (feed.Kind, Assert.Single(feed.Entries).Link));
        Assert.Single(feed.Warnings);
        Assert.Equal(new FeedMemory(), outcome.Memory);
    }

    [Fact]
    public void A_broken_archive_is_refused() =>
        Assert.IsType<FeedParseResult.NotAFeed>(FeedParser.Parse(new byte[] { 0x1F, 0x8B, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, null, null));

    private static FeedEntry At(string path, int day) => new() { Link = "https://press.example" + path, Updated = new DateTimeOffset(2026, 2, 1 + day, 0, 0, 0, TimeSpan.Zero) };

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}

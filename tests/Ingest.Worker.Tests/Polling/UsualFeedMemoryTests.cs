using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>The real executable reads the feeds that publishers write with ten times their size. Alone: beside other work the collector comes late, and the bound is close.</summary>
[Collection(nameof(Alone))]
public sealed class UsualFeedMemoryTests : IDisposable
{
    private readonly FeedFile feed = new();

    public void Dispose() => feed.Dispose();

    /// <summary>As publishers write them, in the sizes that their larger feeds have; # is another number each time.</summary>
    public static TheoryData<string, string, string> UsualFeeds() => new()
    {
        { "<rss version='2.0'><channel><title>T</title>", "<item><title>Ferry to the north runs again</title><link>https://press.example/a/#</link><guid>g#</guid><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate><description>The harbour council voted on Monday for a third boat, and the villages wait.</description></item>\n", "</channel></rss>" },
        { "<rss version='2.0'><channel><title>T</title>", "<item><title>Ferry runs</title><link>https://press.example/#</link></item>", "</channel></rss>" },
        { "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>", "<entry><title>Ferry to the north runs again</title><id>tag:press.example,2026:#</id><link href='https://press.example/#'/><updated>2026-11-03T10:00:00Z</updated><author><name>Ann Lee</name></author><summary>The harbour council voted.</summary></entry>\n", "</feed>" },
        { "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>T</title></channel>", "<item rdf:about='https://press.example/#'><title>Ferry runs again</title><link>https://press.example/#</link><dc:date>2026-11-03</dc:date></item>\n", "</rdf:RDF>" },
        { "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "<url><loc>https://press.example/2026/#</loc><lastmod>2026-11-03</lastmod></url>\n", "</urlset>" },
        { "{\"title\":\"T\",\"items\":[", "{\"id\":\"#\",\"url\":\"https://press.example/#\",\"title\":\"Ferry to the north runs again\",\"content_text\":\"The harbour council voted on Monday for a third boat.\"},", "{}]}" },
    };

    /// <summary>Against what the same program takes for a small feed of the same kind, its code for many items loaded; a megabyte more for what two runs differ by.</summary>
    [Theory]
    [MemberData(nameof(UsualFeeds))]
    public async Task A_feed_of_a_usual_kind_takes_at_most_ten_times_its_size(string head, string part, string tail)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Resident memory is read from /proc.");
        var small = await FeedFile.PeakAsync(await feed.WriteAsync(head, part, tail, 1 << 16), bound: long.MaxValue);

        foreach (var size in (int[])[1 << 20, 2 << 20])
        {
            var bound = small + (1 << 20) + (10L * size);
            Assert.InRange(await FeedFile.PeakAsync(await feed.WriteAsync(head, part, tail, size), bound), small, bound);
        }
    }
}

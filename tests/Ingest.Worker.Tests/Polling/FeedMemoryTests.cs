using System.Globalization;
using System.Text;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>The real executable reads each feed with ten times its size and what the program itself needs, and fails where it wants more.</summary>
public sealed class FeedMemoryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ingest-feed-");

    public void Dispose() => folder.Delete(recursive: true);

    private const int Size = 4_000_000;

    private const int LargeSize = 8_000_000;

    /// <summary>What the process takes for a feed of one item, in bytes resident: 48 MB, and a little for a machine under load.</summary>
    private const long Resident = 56_000_000;

    /// <summary>What the program takes for a feed of one item, in bytes.</summary>
    private const long Program = 16_000_000;

    public static TheoryData<string, string, string> Feeds() => new()
    {
        { "<rss><channel>", "<item><title>a</title></item>", "</channel></rss>" },
        { "<rss><channel>", "<item/>", "</channel></rss>" },
        { "<rss><channel>", "<item/>x", "</channel></rss>" },
        { "<rss><channel>", "<a b='' c='' d='1'/>", "</channel></rss>" },
        { "<rss><channel><item><description>", "x<b/>", "" },
        { "<rss><channel><item><title>t</title><description>", "a\u0001 &amp;lt;p> ", "</description></item></channel></rss>" },
        { "<rss><channel><item>", "<category>a#</category>", "</item></channel></rss>" },
        { "<rss><channel>", "<x:y xmlns:x='urn:#'/>", "</channel></rss>" },
        { "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><id>1</id><link href='/1'/><updated>2026-01-01</updated></entry>", "</feed>" },
        { "<feed><entry><id>1</id><content type='xhtml'><div>", "<p class='x'>Some words of a text.</p>", "</div></content></entry></feed>" },
        { "<rss><channel xml:base='https://press.example/" + new string('a', 2_000) + "/'>", "<item><link>b</link></item>", "</channel></rss>" },
        { "<urlset><url><loc>/</loc><lastmod>2026</lastmod></url>", "<url><loc>/</loc></url>", "</urlset>" },
        { "{\"items\":[", "{},", "{}]}" },
        { "{\"items\":[{\"tags\":[", "0,", "0]}]}" },
        { "{\"items\":[", "{\"id\":\"1\",\"title\":\"One\",\"authors\":[{\"name\":\"A\"}]},", "{}]}" },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task Reading_takes_at_most_ten_times_the_feeds_size(string head, string part, string tail)
    {
        var file = await WriteAsync(head, part, tail, Size);
        var limit = "0x" + (Program + (10L * Size)).ToString("x", CultureInfo.InvariantCulture);

        var ended = await new Executable([new("DOTNET_GCHeapHardLimit", limit)]).RunAsync("parse-feed", file);

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.StartsWith("{\"id\":null,", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task The_process_grows_by_at_most_ten_times_the_feeds_size(string head, string part, string tail)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Resident memory is read from /proc.");

        var bound = Resident + (10L * LargeSize);

        Assert.InRange(await PeakAsync(await WriteAsync(head, part, tail, LargeSize), bound), 1, bound);
    }

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
        var small = await PeakAsync(await WriteAsync(head, part, tail, 1 << 16), bound: long.MaxValue);

        foreach (var size in (int[])[1 << 20, 2 << 20])
        {
            var bound = small + (1 << 20) + (10L * size);
            Assert.InRange(await PeakAsync(await WriteAsync(head, part, tail, size), bound), small, bound);
        }
    }

    /// <summary>The least of up to three runs: where the machine is busy the collector comes late, which only ever adds.</summary>
    /// <param name="bound">A run within it is the last.</param>
    private static async Task<long> PeakAsync(string file, long bound)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 3 && (run == 0 || least > bound); run++)
        {
            var ended = await new Executable().MeasureAsync("parse-feed", file);
            Assert.Equal(0, ended.ExitCode);
            least = Math.Min(least, ended.Peak);
        }

        return least;
    }

    private async Task<string> WriteAsync(string head, string part, string tail, int size)
    {
        var file = Path.Combine(folder.FullName, "feed");
        await File.WriteAllTextAsync(file, head + Repeated(part, size) + tail, TestContext.Current.CancellationToken);
        return file;
    }

    /// <param name="part">A # in it is another number each time.</param>
    private static StringBuilder Repeated(string part, int size)
    {
        if (!part.Contains('#', StringComparison.Ordinal))
        {
            return new StringBuilder().Insert(0, part, size / part.Length);
        }

        var text = new StringBuilder();
        for (var i = 0; text.Length < size; i++)
        {
            text.Append(part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text;
    }
}

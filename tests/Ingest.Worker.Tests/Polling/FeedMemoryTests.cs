using System.Globalization;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>The real executable reads each feed with ten times its size and what the program itself needs, and fails where it wants more.</summary>
public sealed class FeedMemoryTests : IDisposable
{
    private readonly FeedFile feed = new();

    public void Dispose() => feed.Dispose();

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
        var file = await feed.WriteAsync(head, part, tail, Size);
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

        Assert.InRange(await FeedFile.PeakAsync(await feed.WriteAsync(head, part, tail, LargeSize), bound), 1, bound);
    }
}

using System.Text;
using Ingest.Worker.Polling.Opml;

namespace Ingest.Worker.Tests.Polling.Opml;

public sealed class OpmlReaderTests
{
    [Fact]
    public void Reads_folders_categories_and_our_own_settings()
    {
        var read = Read("""
            <?xml version="1.0"?>
            <opml version="1.0"><head><title>Mine</title></head><body>
              <outline text="Europe"><outline title="Balkans" text="x">
                <outline type="rss" text="Press" xmlUrl="https://press.example/feed" htmlUrl="https://press.example/" category="/a/b,c" interval="00:30:00" paused="true"/>
              </outline><outline text="North" xmlUrl="http://north.example/rss"/></outline>
              <OUTLINE TEXT="Loose" XMLURL="https://loose.example/rss" cron="0 0/30 * * * ?"/>
            </body></opml>
            """);
        Assert.Equal(3, read.Count);
        Assert.Equal(("Press", "https://press.example/", "Europe/Balkans", TimeSpan.FromMinutes(30), true), (read[0].Title, read[0].SiteUrl, string.Join('/', read[0].Folder), read[0].Interval, read[0].Paused));
        Assert.Equal(["/a/b", "c"], read[0].Categories);
        Assert.Equal(("Europe", ""), (string.Join('/', read[1].Folder), string.Join('/', read[2].Folder)));
        Assert.Equal("0 0/30 * * * ?", read[2].Cron);
    }

    [Fact]
    public void Reads_addresses_that_are_written_for_a_feed_reader() => Assert.Equal(
        ["http://a.example/rss", "https://b.example/rss"],
        Read("<opml><body><outline xmlUrl='feed://a.example/rss'/><outline xmlUrl='feed:https://b.example/rss'/></body></opml>").Select(feed => feed.Url));

    [Theory]
    [InlineData("<opml><body>\n<outline xmlUrl='ftp://x'/></body></opml>", 2, "ftp://x")]
    [InlineData("<opml><body>\n\n<outline xmlUrl='https://x.example/' interval='often'/></body></opml>", 3, "often")]
    [InlineData("<opml><body><outline xmlUrl='https://x.example/' cron='daily'/></body></opml>", 1, "daily")]
    [InlineData("<opml>\n<body>\n<outline>", 3, "")]
    [InlineData("<html/>", 1, "html")]
    [InlineData("<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body/></opml>", 1, "DTD")]
    [InlineData("", 0, "")]
    public void Names_the_line_and_the_reason(string document, int line, string part)
    {
        var refused = Assert.Throws<OpmlException>(() => Read(document));
        Assert.Equal(line, refused.Line);
        Assert.Contains(part, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_folders_are_refused() =>
        Assert.Throws<OpmlException>(() => Read("<opml><body>" + string.Concat(Enumerable.Repeat("<outline text='a'>", 100_000))));

    private static IReadOnlyList<Subscription> Read(string document) => OpmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(document)));
}

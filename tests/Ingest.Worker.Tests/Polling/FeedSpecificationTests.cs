using System.Text;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

/// <summary>What the formats' specifications say of an entry, and what is usual where they say nothing.</summary>
public sealed class FeedSpecificationTests
{
    private const string Base64 = "RXhhbXBsZSA8Yj5BdG9tPC9iPg==";

    // RFC 4287: 4.1.3 content, 3.1 text, 4.2.7 links, 2 xml:base, 4.2.1 authors; Atom 0.3: mode.
    [Theory]
    [InlineData("<id xml:base='https://x.example/p/'>relative/id</id>", "id", "https://x.example/p/relative/id")]
    [InlineData("<id>tag:x.example,2026:1</id>", "id", "tag:x.example,2026:1")]
    [InlineData("<id>12345</id>", "id", "12345")]
    [InlineData("<link rel='related' href='https://x.example/r'/><link href='https://x.example/a'/>", "link", "https://x.example/a")]
    [InlineData("<link type='application/json' href='https://x.example/j'/><link type='text/html' href='https://x.example/h'/>", "link", "https://x.example/h")]
    [InlineData("<link href='https://x.example/1'/><link href='https://x.example/2'/>", "link", "https://x.example/1")]
    [InlineData("<link rel='self' href='https://x.example/self'/>", "link", null)]
    [InlineData("<title type='html'>Ben &amp;amp; Jerry &lt;em>x&lt;/em></title>", "title", "Ben & Jerry x")]
    [InlineData("<title>Ben &amp;amp; Jerry</title>", "title", "Ben &amp; Jerry")]
    [InlineData("<title type='text'>History of the &lt;blink> tag</title>", "title", "History of the <blink> tag")]
    [InlineData("<title type='xhtml'><div>History of the &lt;blink> <b>tag</b></div></title>", "title", "History of the <blink> tag")]
    [InlineData("<title mode='base64'>" + Base64 + "</title>", "title", "Example Atom")]
    [InlineData("<content type='text'>1 &lt; 2, a &lt;b> tag</content>", "content", "1 &lt; 2, a &lt;b&gt; tag")]
    [InlineData("<content type='html'>&lt;p>a&lt;/p></content>", "content", "<p>a</p>")]
    [InlineData("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p class='x'>a &amp; b</p></div></content>", "content", "<p class=\"x\">a &amp; b</p>")]
    [InlineData("<content type='application/octet-stream'>" + Base64 + "</content>", "content", "Example <b>Atom</b>")]
    [InlineData("<content type='text/html' mode='escaped'>&lt;p>a&lt;/p></content>", "content", "<p>a</p>")]
    [InlineData("<content src='https://x.example/full' type='text/html'/>", "content", null)]
    [InlineData("<author><name>Ann</name><email>a@x.example</email></author>", "authors", "Ann")]
    [InlineData("<author><email>a@x.example</email></author>", "authors", "a@x.example")]
    [InlineData("<author><name/></author>", "authors", "The Feed")]
    [InlineData("<source><author><name>The Source</name></author></source>", "authors", "The Source")]
    [InlineData("<author><name>Ann</name></author><author><name>Ben</name></author><contributor><name>Con</name></contributor>", "authors", "Ann|Ben")]
    [InlineData("<category term='t' label='L' scheme='https://s.example/'/><category term='u'/>", "categories", "L|t|u")]
    [InlineData("<issued>2026-02-25T21:07:00Z</issued><modified>2026-02-26T00:00:00Z</modified>", "published", "2026-02-25T21:07:00Z")]
    [InlineData("<updated>2026-02-26T00:00:00Z</updated>", "published", "2026-02-26T00:00:00Z")]
    public void An_atom_entry_is_read_by_its_specification(string inside, string field, string? expected) =>
        Assert.Equal(expected, Field(Single($"<feed xmlns='http://www.w3.org/2005/Atom'><author><name>The Feed</name></author><entry>{inside}</entry></feed>"), field));

    [Theory]
    [InlineData("<guid>https://x.example/1</guid>", "link", "https://x.example/1")]
    [InlineData("<guid isPermaLink='false'>tag:1</guid>", "link", null)]
    [InlineData("<guid>tag:1</guid><link>https://x.example/1</link>", "id", "tag:1")]
    [InlineData("<link>https://f.example/~r/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink>", "link", "https://x.example/1")]
    [InlineData("<link>\n https://x.example/a\n  b </link>", "link", "https://x.example/ab")]
    [InlineData("<source url='https://s.example/'>S</source><comments>https://x.example/c</comments>", "link", null)]
    [InlineData("<media:content><media:title>M</media:title></media:content>", "title", "M")]
    [InlineData("<media:title>M</media:title><title>T</title>", "title", "T")]
    [InlineData("<description>Some &lt;b>words&lt;/b></description>", "title", "Some words")]
    [InlineData("<description>Some <b>words</b></description>", "summary", "Some <b>words</b>")]
    [InlineData("<itunes:subtitle>S</itunes:subtitle>", "summary", "S")]
    [InlineData("<googleplay:description>S</googleplay:description>", "summary", "S")]
    [InlineData("<media:group><media:description>S</media:description></media:group>", "summary", "S")]
    [InlineData("<dc:description>S</dc:description>", "summary", "S")]
    [InlineData("<xhtml:body><p>Text</p></xhtml:body>", "content", "<p>Text</p>")]
    [InlineData("<fullitem>Text</fullitem>", "content", "Text")]
    [InlineData("<atom:content type='html'>Text</atom:content>", "content", "Text")]
    [InlineData("<author>by <a href='/x'>Ann Lee</a></author>", "authors", "by Ann Lee")]
    [InlineData("<author>mailto:a@x.example (Ann Lee)</author>", "authors", "Ann Lee")]
    [InlineData("<dc:creator>A &amp; B</dc:creator>", "authors", "A & B")]
    [InlineData("<category>a/b</category><category>a/b</category><dc:subject>c</dc:subject><itunes:keywords>k, l</itunes:keywords>", "categories", "a/b|c|k|l")]
    [InlineData("<itunes:category text='T'><itunes:category text='U'/></itunes:category>", "categories", "T|U")]
    [InlineData("<dcterms:created>2026-02-25T21:07:00Z</dcterms:created>", "published", "2026-02-25T21:07:00Z")]
    [InlineData("<pubDate>no date</pubDate><dc:date>2026-02-25T21:07:00Z</dc:date>", "published", "2026-02-25T21:07:00Z")]
    [InlineData("<x:title xmlns:x='urn:x'>wrong</x:title><title>right</title>", "title", "right")]
    public void An_rss_item_is_read_by_its_specification(string inside, string field, string? expected) =>
        Assert.Equal(expected, Field(Single($"<rss version='2.0'><channel><item>{inside}</item></channel></rss>"), field));

    [Theory]
    [InlineData("<managingEditor>e@x.example (Ed Itor)</managingEditor>", "Ed Itor")]
    [InlineData("<webMaster>w@x.example (Web)</webMaster>", "Web")]
    [InlineData("<itunes:owner><itunes:name>Own</itunes:name><itunes:email>o@x.example</itunes:email></itunes:owner>", "Own")]
    public void An_item_without_an_author_has_its_channels(string inside, string expected) =>
        Assert.Equal(expected, Field(Single($"<rss><channel>{inside}<item><title>t</title></item></channel></rss>"), "authors"));

    [Theory]
    [InlineData("<rss><channel><lastBuildDate>Wed, 25 Feb 2026 21:07:00 GMT</lastBuildDate></channel></rss>")]
    [InlineData("<rss><channel><pubDate>Wed, 25 Feb 2026 21:07:00 GMT</pubDate></channel></rss>")]
    [InlineData("<rss><channel><dcterms:modified>2026-02-25T21:07:00Z</dcterms:modified></channel></rss>")]
    [InlineData("<feed version='0.3'><modified>2026-02-25T21:07:00Z</modified></feed>")]
    [InlineData("<CHANNEL LASTMOD='2026-02-25T21:07'><TITLE>c</TITLE></CHANNEL>")]
    public void A_feed_says_when_it_changed(string document) => Assert.Equal(new DateTimeOffset(2026, 2, 25, 21, 7, 0, TimeSpan.Zero), Read(document).Updated);

    [Theory]
    [InlineData("<rss><channel><image><title>wrong</title><link>https://i.example/</link></image><title>right</title><link>https://x.example/</link></channel></rss>", "right")]
    [InlineData("<rss><channel><link>https://x.example/</link></channel></rss>", "https://x.example/")]
    [InlineData("{\"home_page_url\":\"https://x.example/\",\"items\":[]}", "https://x.example/")]
    public void A_feed_has_a_title_of_its_own_or_its_sites_address(string document, string title)
    {
        var feed = Read(document);
        Assert.Equal((title, "https://x.example/"), (feed.Title, feed.Link));
    }

    [Theory]
    [InlineData("ibm037")]
    [InlineData("ibm500")]
    public void A_mainframes_feed_is_read(string charset)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes($"<?xml version='1.0' encoding='{charset}'?><rss><channel><title>Frame</title></channel></rss>");
        Assert.Equal("Frame", Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(bytes, null, null)).Feed.Title);
    }

    private static FeedEntry Single(string document) => Assert.Single(Read(document).Entries);

    private static ParsedFeed Read(string document) => Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, null)).Feed;

    private static string? Field(FeedEntry entry, string name) => name switch
    {
        "id" => entry.Id,
        "link" => entry.Link,
        "title" => entry.Title,
        "summary" => entry.Summary,
        "content" => entry.Content,
        "authors" => string.Join('|', entry.Authors),
        "categories" => string.Join('|', entry.Categories),
        _ => entry.Published?.UtcDateTime.ToString("s") + "Z",
    };
}

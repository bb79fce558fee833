using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class FeedParserTests
{
    private const string Item = "<item><title>One</title><link>https://press.example/1</link><pubDate>Wed, 25 Feb 2026 21:07:00 GMT</pubDate></item>";

    [Fact]
    public void Reads_what_an_rss_item_says()
    {
        var feed = Parse($"<rss version='2.0'><channel><title>Press</title><link>https://press.example/</link><ttl>30</ttl>{Item}</channel></rss>");
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("rss", "Press", "https://press.example/"), (feed.Kind, feed.Title, feed.Link));
        Assert.Equal(("One", "https://press.example/1", "https://press.example/1"), (entry.Title, entry.Link, entry.Id));
        Assert.Equal(new DateTimeOffset(2026, 2, 25, 21, 7, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal(TimeSpan.FromMinutes(30), feed.Hints.RefreshAfter);
    }

    [Fact]
    public void Content_encoded_is_not_altered()
    {
        const string Html = "<pre>&lt;script&gt;x&lt;/script&gt;</pre> &amp;amp;";
        var feed = Parse($"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><content:encoded><![CDATA[{Html}]]></content:encoded></item></channel></rss>");
        Assert.Equal(Html, feed.Entries[0].Content);
    }

    [Theory]
    [InlineData("<rss><channel><item><title>a</title></item></channel><item><title>b</title></item></rss>", "rss", 2)]
    [InlineData("<rss><item><title>a</title></item></rss>", "rss", 1)]
    [InlineData("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><item><title>a</title></item></channel></rdf:RDF>", "rdf", 1)]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>a</a:title></a:entry></a:feed>", "atom", 1)]
    [InlineData("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>a</title></entry></feed>", "atom", 1)]
    [InlineData("<CHANNEL HREF='https://x.example/'><ITEM HREF='/a'><TITLE>a</TITLE></ITEM></CHANNEL>", "rss", 1)]
    [InlineData("<rss><channel><item><title>a</title><item><title>b</title></channel></rss>", "rss", 2)]
    [InlineData("<rss><channel><item><title>a</title></item><item><title>b</title><descri", "rss", 2)]
    [InlineData("<rss><channel><item><title>a & b &nope; < c</title><x:y>z</x:y></item></channel></rss>", "rss", 1)]
    [InlineData("Warning: x on line 3<br/><?xml version='1.1'?><!DOCTYPE rss><rss><channel><item><title>a</title></item></channel></rss><script>", "rss", 1)]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"a\"},{\"id\":7,\"title\":\"b\"},]}", "json", 2)]
    public void Reads_feeds_however_they_are_put_together(string document, string kind, int entries)
    {
        var feed = Parse(document);
        Assert.Equal((kind, entries), (feed.Kind, feed.Entries.Count));
        Assert.All(feed.Entries, e => Assert.False(string.IsNullOrEmpty(e.Title)));
    }

    [Theory]
    [InlineData("", nameof(FetchOutcome.Empty))]
    [InlineData(" \n", nameof(FetchOutcome.Empty))]
    [InlineData("garbage", nameof(FetchOutcome.NotAFeed))]
    [InlineData("<!DOCTYPE html><html><body><p>Sign in</body></html>", nameof(FetchOutcome.NotAFeed))]
    [InlineData("{\"message\":\"not found\"}", nameof(FetchOutcome.NotAFeed))]
    [InlineData("{\"items\":", nameof(FetchOutcome.ParseError))]
    [InlineData("<?xml version='1.0'?><rss version='2.0'><chan", nameof(FetchOutcome.ParseError))]
    [InlineData("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://x.example/</loc></url></urlset>", nameof(FetchOutcome.NotAFeed))]
    public void Says_why_a_document_is_no_feed(string document, string outcome)
    {
        var result = FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, null);
        var none = Assert.IsType<FeedParseResult.NotAFeed>(result);
        Assert.Equal(outcome, none.Outcome.ToString());
        Assert.NotEmpty(none.Reason);
    }

    [Fact]
    public void Addresses_are_resolved_by_xml_base_and_then_by_the_feeds_own()
    {
        var feed = Parse("<rss><channel><item><link>a</link></item><item xml:base='/deep/'><link>b</link></item></channel></rss>", "https://press.example/feeds/main.xml");
        Assert.Equal(["https://press.example/feeds/a", "https://press.example/deep/b"], feed.Entries.Select(e => e.Link));
    }

    [Theory]
    [InlineData("<author>ed@press.example (Ed Itor)</author>", "Ed Itor")]
    [InlineData("<author>Ed Itor &lt;ed@press.example&gt;</author>", "Ed Itor")]
    [InlineData("<author>only@press.example</author><dc:creator>Real Name</dc:creator>", "Real Name")]
    [InlineData("<author>only@press.example</author>", "only@press.example")]
    [InlineData("<dc:creator>A One</dc:creator><dc:creator>B Two</dc:creator>", "A One|B Two")]
    [InlineData("<itunes:author>I Tunes</itunes:author>", "I Tunes")]
    [InlineData("<atom:author><atom:name>At Om</atom:name></atom:author>", "At Om")]
    [InlineData("", "The Channel")]
    public void Finds_authors_wherever_they_are_put(string inside, string expected)
    {
        var feed = Parse($"<rss><channel><dc:creator>The Channel</dc:creator><item><title>t</title>{inside}</item></channel></rss>");
        Assert.Equal(expected, string.Join('|', feed.Entries[0].Authors));
    }

    [Theory]
    [InlineData("rss", "channel", "item", "")]
    [InlineData("a:feed xmlns:a='http://www.w3.org/2005/Atom'", null, "a:entry", "a:")]
    public void What_a_feed_says_behind_its_items_holds_for_all_of_them(string root, string? channel, string item, string prefix)
    {
        var items = string.Concat(Enumerable.Range(0, 2 * FeedItems.Slice).Select(i => $"<{item}>\n<{prefix}title>{i}</{prefix}title><pubDate>3 mars 2026 10:00</pubDate></{item}>and"));
        var feed = Parse($"<{root}>{(channel is null ? "" : $"<{channel}>")}{items}<dc:creator>Ann Lee</dc:creator><dc:date>2026-03-03T08:00:00+02:00</dc:date><language>fr</language>");
        Assert.Equal(2 * FeedItems.Slice, feed.Entries.Count);
        Assert.Equal(feed.Entries.Select((_, i) => i.ToString(CultureInfo.InvariantCulture)), feed.Entries.Select(e => e.Title));
        Assert.All(feed.Entries, e => Assert.Equal(["Ann Lee"], e.Authors));
        Assert.All(feed.Entries, e => Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero), e.Published));
        Assert.Null(feed.Title);
    }

    [Fact]
    public void What_an_item_says_is_not_the_feeds() =>
        Assert.Null(Parse("<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item><media:title>One</media:title></item></channel></rss>").Title);

    [Fact]
    public void News_sitemaps_are_a_kind_of_feed()
    {
        var feed = Parse("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://press.example/1</loc>"
            + "<n:news><n:publication><n:name>Press</n:name></n:publication><n:publication_date>2026-02-25</n:publication_date><n:title>One &amp; all</n:title></n:news></url></urlset>");
        var entry = Assert.Single(feed.Entries);
        Assert.Equal(("sitemap", "Press", "One & all", "https://press.example/1"), (feed.Kind, feed.Title, entry.Title, entry.Link));
        Assert.Equal(2026, entry.Published!.Value.Year);
    }

    [Fact]
    public void A_sitemap_that_breaks_off_gives_its_last_place_too()
    {
        var feed = Parse("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://press.example/1</loc><lastmod>2026-02-25</lastmod></url><url><loc>https://press.example/2</loc><lastmod>2026-02");
        Assert.Equal(["https://press.example/1", "https://press.example/2"], feed.Entries.Select(entry => entry.Link));
    }

    [Fact]
    public void A_sitemap_index_lists_sitemaps()
    {
        var feed = Parse("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://press.example/s.xml</loc><lastmod>2026-02-25</lastmod></sitemap></sitemapindex>");
        Assert.Equal("sitemapindex", feed.Kind);
        Assert.Equal("https://press.example/s.xml", Assert.Single(feed.Entries).Link);
    }

    [Fact]
    public void Plain_internal_entities_are_kept_and_all_others_are_not()
    {
        var feed = Parse("<!DOCTYPE rss [<!ENTITY site 'News &#38; Co'><!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a '&site;&site;'>]><rss><channel><title>&site; [&x;]</title></channel></rss>");
        Assert.Equal("News & Co [&x;]", feed.Title);
    }

    public static TheoryData<string> Hostile() =>
    [
        "<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<a>", 1_000_000)),
        "<rss><channel><title>" + new string('&', 2_000_000),
        "<rss><channel><title>" + new string('<', 2_000_000),
        "<rss><channel>" + string.Concat(Enumerable.Repeat("<a b=\"", 300_000)),
        "<rss><channel>" + string.Concat(Enumerable.Repeat("<a b='>", 300_000)),
        "<rss><channel>" + string.Concat(Enumerable.Repeat("x</y>", 300_000)),
        "<rss><channel><a " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}='1' ")) + "/>",
        string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<rss xmlns:p{i}='urn:{i}'>")),
        "<!DOCTYPE rss [<!ENTITY a '" + new string('a', 900) + "'>]><rss><channel><title>" + string.Concat(Enumerable.Repeat("&a;", 300_000)),
        "<rss>" + string.Concat(Enumerable.Repeat("<a/>", 1_000_000)),
        "<rss>" + string.Concat(Enumerable.Repeat("x<a/>", 1_000_000)),
        new string('[', 1_000_000),
        "{\"items\":" + new string('[', 1_000_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_costs_bounded_time_and_output(string document)
    {
        var started = Stopwatch.GetTimestamp();
        var result = FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, null);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        if (result is FeedParseResult.Parsed parsed)
        {
            Assert.True((parsed.Feed.Title?.Length ?? 0) <= document.Length);
        }
    }

    private static ParsedFeed Parse(string document, string? url = null)
    {
        var result = FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, url is null ? null : new Uri(url));
        return Assert.IsType<FeedParseResult.Parsed>(result).Feed;
    }
}

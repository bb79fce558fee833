using System.Text;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Dates;

namespace Ingest.Worker.Tests.Polling.Dates;

public sealed class EntryDateTests
{
    [Theory]
    [InlineData("Wed, 25 Feb 2026 21:07:00 GMT", "2026-02-25T21:07", null, false)]
    [InlineData("2026-02-25T21:07:00+02:00", "2026-02-25T19:07", null, false)]
    [InlineData(" Wed, 25 Feb 2026 21:07:00 CET ", "2026-02-25T20:07", "Wed, 25 Feb 2026 21:07:00 CET", false)]
    [InlineData("2026-02-25 21:07", "2026-02-25T21:07", "2026-02-25 21:07", true)]
    [InlineData("03/02/2025", "2025-03-02T00:00", "03/02/2025", true)]
    [InlineData("1772053620", "2026-02-25T21:07", "1772053620", false)]
    [InlineData("the day before yesterday", null, "the day before yesterday", false)]
    [InlineData(" ", null, null, false)]
    [InlineData(null, null, null, false)]
    public void Says_what_was_written_where_that_is_not_all(string? written, string? value, string? text, bool isZoneAssumed)
    {
        var date = EntryDate.Read(written, DateReading.Default);

        Assert.Equal((value, text, isZoneAssumed), (date.Value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm", null), date.Text, date.IsZoneAssumed));
    }

    [Fact]
    public void Keeps_no_more_of_a_long_text_than_a_date_has() =>
        Assert.Equal(120, EntryDate.Read(new string('x', 5_000), DateReading.Default).Text!.Length);

    [Theory]
    [InlineData("<pubDate>Feb 25, 2026 9:07 PM</pubDate>", "Feb 25, 2026 9:07 PM", true)]
    [InlineData("<pubDate>soon</pubDate><dc:date>2026-02-25T21:07:00Z</dc:date>", "soon", false)]
    [InlineData("<pubDate>soon</pubDate><lastBuildDate>25.02.2026 21:07</lastBuildDate>", "soon", true)]
    [InlineData("<pubDate></pubDate><pubDate>Wed, 25 Feb 2026 21:07:00 GMT</pubDate>", null, false)]
    public void An_entry_keeps_what_stands_where_its_date_should_be(string inside, string? text, bool isZoneAssumed)
    {
        var feed = $"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Press</title><item><title>One</title>{inside}</item></channel></rss>";
        var entry = ((FeedParseResult.Parsed)FeedParser.Parse(Encoding.UTF8.GetBytes(feed), "application/rss+xml", new Uri("https://press.example/feed"))).Feed.Entries.Single();

        Assert.Equal((new DateTimeOffset(2026, 2, 25, 21, 7, 0, TimeSpan.Zero), text, isZoneAssumed), (entry.Published, entry.PublishedText, entry.IsZoneAssumed));
    }

    [Fact]
    public void A_json_item_and_a_place_of_a_sitemap_do_so_too()
    {
        const string json = """{"version": "https://jsonfeed.org/version/1.1", "title": "Press", "items": [{"id": "1", "date_published": "25 February 2026, 21:07"}]}""";
        const string sitemap = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://press.example/a</loc><lastmod>2026-02-25</lastmod></url></urlset>";

        Assert.All(new[] { (json, "25 February 2026, 21:07"), (sitemap, "2026-02-25") }, written =>
        {
            var entry = ((FeedParseResult.Parsed)FeedParser.Parse(Encoding.UTF8.GetBytes(written.Item1), contentType: null, new Uri("https://press.example/feed"))).Feed.Entries.Single();
            Assert.Equal((written.Item2, true), (entry.PublishedText, entry.IsZoneAssumed));
        });
    }
}

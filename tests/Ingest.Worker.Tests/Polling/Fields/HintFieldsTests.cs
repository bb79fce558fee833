using System.Text;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling.Fields;

public sealed class HintFieldsTests
{
    [Theory]
    [InlineData("<ttl>30</ttl>", 30)]
    [InlineData("<ttl> 90 </ttl><sy:updatePeriod>hourly</sy:updatePeriod>", 90)]
    [InlineData("<ttl>0</ttl>", null)]
    [InlineData("<ttl>soon</ttl>", null)]
    [InlineData("<ttl>-5</ttl>", null)]
    [InlineData("<ttl>99999999999999</ttl>", null)]
    [InlineData("<sy:updatePeriod>hourly</sy:updatePeriod>", 60)]
    [InlineData("<sy:updatePeriod>\n\tDaily\t</sy:updatePeriod><sy:updateFrequency>\n4\n</sy:updateFrequency>", 360)]
    [InlineData("<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 10_080)]
    [InlineData("<sy:updatePeriod>never</sy:updatePeriod>", null)]
    [InlineData("<sy:updateFrequency>2</sy:updateFrequency>", null)]
    public void How_long_a_feed_stays_as_it_is(string said, int? minutes) =>
        Assert.Equal(minutes, (int?)Read(said).RefreshAfter?.TotalMinutes);

    [Fact]
    public void Hours_and_days_to_leave_out()
    {
        var hints = Read("<skipHours><hour>0</hour><hour> 7 </hour><hour>24</hour><hour>25</hour><hour>noon</hour></skipHours><skipDays><day>Sunday</day><day>saturday</day><day>9</day><day>Doomsday</day></skipDays>");

        Assert.Equal([0, 7], hints.SkipHours);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Saturday], hints.SkipDays);
    }

    [Fact]
    public void Where_else_to_look()
    {
        var hints = Read("""
            <itunes:new-feed-url xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">https://new.example/feed</itunes:new-feed-url>
            <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="/feed"/><a:link xmlns:a="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>
            <a:link xmlns:a="http://www.w3.org/2005/Atom" rel="next" href="?paged=2"/><a:link xmlns:a="http://www.w3.org/2005/Atom" rel="prev-archive" href="/2025"/>
            """);

        Assert.Equal(
            ("https://new.example/feed", "https://press.example/feed", "https://hub.example/", "https://press.example/feed.xml?paged=2", "https://press.example/2025"),
            (hints.NewUrl, hints.Self, hints.Hub, hints.NextPage, hints.PreviousArchive));
    }

    private static FeedHints Read(string said)
    {
        var feed = $"<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel><title>Press</title>{said}<item><title>a</title></item></channel></rss>";
        return Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(Encoding.UTF8.GetBytes(feed), "text/xml", new Uri("https://press.example/feed.xml"))).Feed.Hints;
    }
}

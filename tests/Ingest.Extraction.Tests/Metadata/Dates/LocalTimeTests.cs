using System.Globalization;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2020-02-25T02:25:54Z", "24 February 2020, 9:25 pm", -300)]
    [InlineData("2022-05-04T00:44:52Z", "03/05/2022 21:44", -180)]
    [InlineData("2025-06-01T04:00:00Z", "1 June 2025, 09:45", 345)]
    [InlineData("2021-11-04T23:00:00Z", "5 November 2021", 60)]
    [InlineData("2025-12-19T02:41:41Z", "18 December 2025", -180)]
    [InlineData("2025-12-18T12:00:00Z", "18 December 2025", null)]
    [InlineData("2025-03-03T23:30:00Z", "4 March 2025, 00:30 CET", 60)]
    [InlineData("2025-03-03T23:30:00Z", "4 March 2025, 00:35 CET", null)]
    [InlineData("2025-12-18T12:00:00Z", "18 December 2025, 12:00", null)]
    [InlineData("2025-12-18T12:00:00Z", "18 December 2025, 13:07", null)]
    [InlineData("2025-12-18T12:00:00Z", "16 December 2025", null)]
    [InlineData("2025-12-18T01:00:00Z", "19 December 2025", null)]
    public void Tells_the_zone_by_what_is_printed(string moment, string printed, int? minutes)
    {
        var offset = LocalTime.OffsetOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), DateText.Find(printed)!.Value);
        Assert.Equal(minutes, (int?)offset?.TotalMinutes);
    }

    [Fact]
    public void Takes_the_zone_of_an_element_that_tells_the_same_moment()
    {
        var published = PageMetadata.Read(Pages.Read("""
            <meta property="article:published_time" content="2025-12-19T03:05:00Z"><body><h1>A story</h1><time datetime="2025-12-18T19:05:00-08:00">yesterday</time>
            """, "https://example.org/a-story")).Published;
        Assert.Equal("2025-12-18T19:05:00-08:00", published?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}

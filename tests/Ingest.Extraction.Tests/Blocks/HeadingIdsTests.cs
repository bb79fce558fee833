using Ingest.Extraction.Blocks;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Blocks;

public sealed class HeadingIdsTests
{
    [Theory]
    [InlineData("<h2 id=newsletter-of-1926>The newsletter of 1926</h2>", true)]
    [InlineData("<h3 id=share_of_water>A <em>share</em> of <b>water</b></h3>", true)]
    [InlineData("<h3 id=reply-title>Leave a reply</h3>", false)]
    [InlineData("<h3 id=newsletter>Every morning</h3>", false)]
    [InlineData("<div id=newsletter>The newsletter</div>", false)]
    public void Tells_an_id_that_is_made_of_the_headings_words(string html, bool expected)
    {
        var element = Pages.Parse("<body>" + html).Body!.Children.First();

        Assert.Equal(expected, HeadingIds.IsOfText(element, element.GetAttribute("id")!));
    }

    [Fact]
    public void Looks_at_no_more_of_a_heading_that_was_never_closed()
    {
        var heading = Pages.Parse("<body><h2 id=newsletter>" + string.Concat(Enumerable.Repeat("<div>a</div>", 50)) + "newsletter").Body!.Children.First();

        Assert.False(HeadingIds.IsOfText(heading, "newsletter"));
    }
}

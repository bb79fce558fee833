using Ingest.Extraction.Metadata;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata;

public sealed class DekRulesTests
{
    private const string Dek = "The port has been closed for a week, and nobody says why.";

    [Theory]
    [InlineData("<h1>A story</h1><p class='standfirst'>The port has been closed for a week, and nobody says why.</p><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p class='strapline'>The port has been closed for a week, and nobody says why.</p><p>Text.</p>")]
    [InlineData("<h1>A story</h1><div class='article-header__dek'><p>The port has been closed for a week, and nobody says why.</p></div>")]
    [InlineData("<meta name=description content='The port has been closed for a week, and nobody says why.'><h1>A story</h1><h2>The port has been closed for a week, and nobody says why.</h2>")]
    public void Reads_the_standfirst_under_the_headline(string html) => Assert.Equal(Dek, PageMetadata.Read(Pages.Read(html)).Dek);

    [Theory]
    [InlineData("<meta name=description content='The port has been closed for a week, and nobody says why.'><h1>A story</h1><p>Text.</p>")]
    [InlineData("<h1>A story</h1><figure class='lead'><figcaption>The port has been closed for a week, and nobody says why.</figcaption></figure>")]
    [InlineData("<h1>A story</h1><div class='intro'>Posted 9 February 2018 16:37 GMT</div>")]
    [InlineData("<h1>A story</h1><div class='summary'>By Daniel Example, Davor Example</div>")]
    [InlineData("<h1>A story</h1><div class='lead'>More stories by Jeremy Example</div>")]
    [InlineData("<h1>A story</h1><div class='author-box'><p class='description'>National reporter focusing on the internal affairs of ports</p></div>")]
    public void Takes_nothing_that_is_not_printed_there(string html) => Assert.Null(PageMetadata.Read(Pages.Read(html)).Dek);
}

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
    [InlineData("<h1>A story</h1><h3>The port has been closed for a week, and nobody says why.</h3><p class='byline'>By Ana Brandt</p><p>Text.</p>")]
    [InlineData("<h1>A story</h1><div>Share</div><p>The port has been closed for a week, and nobody says why.</p><p>4 May 2025</p><p>Text.</p>")]
    [InlineData("<title>The port that was closed for a whole week</title><div class='headline'>The port that was closed for a whole week</div><div class='deck'>The port has been closed for a week, and nobody says why.</div>")]
    [InlineData("<h1>A story</h1><div class='chapo'><p>The port has been closed for a week, and nobody says why.</p></div><div class='a'><p>Its master has gone to the capital, and will be back on Monday, as his deputy says in the harbour office.</p></div><div class='b'><p>The ships wait before the mole, nine of them by now, and their crews play cards until the evening comes.</p></div>")]
    [InlineData("<h1>A story</h1><p>The port has been closed for a week, and nobody says why.</p><p><a href='/p/1'>Sanne de Wit</a> &amp; <a href='/p/2'>Bart Kuipers</a></p><p>Text.</p>")]
    [InlineData("<div><h1>A story</h1><div class='c-page-hero__teaser'><p>The port has been closed for a week, and nobody says why.</p></div></div><p>Text.</p>")]
    public void Reads_the_standfirst_under_the_headline(string html) => Assert.Equal(Dek, PageMetadata.Read(Pages.Read(html)).Dek);

    [Fact]
    public void Reads_a_short_subtitle_that_is_called_so() => Assert.Equal("What the quay knows", PageMetadata.Read(Pages.Read("<h1>A story</h1><p class='subtitle'>What the quay knows</p><p>Text.</p>")).Dek);

    [Theory]
    [InlineData("By closing the port for a week, its master hopes to be heard.")]
    [InlineData("From the quay to the capital, nobody says why the port is closed.")]
    public void Takes_a_sentence_for_no_byline(string dek) => Assert.Equal(dek, PageMetadata.Read(Pages.Read($"<h1>A story</h1><p class='standfirst'>{dek}</p><p>Text.</p>")).Dek);

    [Theory]
    [InlineData("<meta name=description content='The port has been closed for a week, and nobody says why.'><h1>A story</h1><p>Text.</p>")]
    [InlineData("<h1>A story</h1><figure class='lead'><figcaption>The port has been closed for a week, and nobody says why.</figcaption></figure>")]
    [InlineData("<h1>A story</h1><div class='lead'>© 2026 Example Times. All rights reserved.</div>")]
    [InlineData("<h1>A story</h1><div class='lead'>Share this article via messenger or via email</div>")]
    [InlineData("<h1>A story</h1><div class='intro'>Posted 9 February 2018 16:37 GMT</div>")]
    [InlineData("<h1>A story</h1><div class='summary'>By Daniel Example, Davor Example</div>")]
    [InlineData("<h1>A story</h1><div class='lead'>More stories by Jeremy Example</div>")]
    [InlineData("<h1>A story</h1><div class='author-box'><p class='description'>National reporter focusing on the internal affairs of ports</p></div>")]
    [InlineData("<h1>A story</h1><h2>The port has been closed for a week, and nobody says why.</h2><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p>By Ana Brandt</p><h2>The port has been closed for a week, and nobody says why.</h2><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p>The port has been closed for a week, and nobody says why.</p><p>Its master has gone to the capital, and will be back on Monday.</p><p>By Ana Brandt</p>")]
    [InlineData("<h1>A story</h1><p>The quay at noon. | Ana Brandt for the harbour office</p><p>By Ana Brandt</p>")]
    [InlineData("<h1>A story</h1><p>Founder and harbour master</p><p>By Ana Brandt</p>")]
    [InlineData("<h1>A story</h1><p>Text.</p><article><h3><a href='/lock'>A lock</a></h3><p class='search-listing--summary'>The port has been closed for a week, and nobody says why.</p></article>")]
    [InlineData("<h1>A story</h1><p>Text.</p><a href='/lock'><h3>A lock</h3><p class='card__summary'>The port has been closed for a week, and nobody says why.</p></a>")]
    [InlineData("<h1>A story</h1><p>The ships have waited before the mole for nine days.</p><p>Nobody on the quay expects them to leave before Monday.</p><p>Their crews play cards until the evening comes again.</p><div class='summary'>The port has been closed for a week, and nobody says why.</div>")]
    [InlineData("<h1>A story</h1><p>The port has been closed for a week, and nobody says why.</p><div class='newsletter'><p>A letter a week about ports</p></div><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p class='subtitle'>Ana Brandt</p><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p class='subtitle'>4 May 2026</p><p>Text.</p>")]
    [InlineData("<h1>A story</h1><p><a href='/x'>The port has been closed for a week, and nobody says why.</a></p><p>By Ana Brandt</p>")]
    public void Takes_nothing_that_is_not_printed_there(string html) => Assert.Null(PageMetadata.Read(Pages.Read(html)).Dek);
}

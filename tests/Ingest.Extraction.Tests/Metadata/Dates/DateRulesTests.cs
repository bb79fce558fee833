using System.Globalization;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class DateRulesTests
{
    private const string Undated = "https://example.org/a-story";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-04T10:00:00Z","dateModified":"2025-09-05T10:00:00Z"}</script>""", "json-ld datePublished")]
    [InlineData("<meta property='article:published_time' content='2025-09-04T10:00:00Z'><meta property='article:modified_time' content='2025-09-05'>", "meta article:published_time")]
    [InlineData("<meta name='parsely-pub-date' content='2025-09-04'>", "meta parsely-pub-date")]
    [InlineData("<meta name='DC.date.issued' content='2025-09-04'>", "meta dc.date.issued")]
    [InlineData("<meta name='x-published-date' content='2025-09-04'>", "meta x-published-date")]
    [InlineData("<body><h1>A story</h1><span itemprop='datePublished' content='2025-09-04'>Thursday</span>", "itemprop datePublished")]
    [InlineData("<body><h1>A story</h1><time pubdate datetime='2025-09-04'>Thursday</time>", "time element")]
    [InlineData("<body><h1>A story</h1><p>By Ann Example</p><p>4 September 2025</p><p>Text.</p>", "printed date")]
    [InlineData("<body><p>4 September 2025</p><h1>A story</h1><p>Text.</p>", "printed date")]
    [InlineData("<body><h1>A story <span class='date'>04.09.2025</span></h1>", "printed date")]
    [InlineData("<body><h1>A story</h1><p>Text.</p><div class='post-date'>Posted on September 4, 2025</div>", "printed date")]
    [InlineData("<title>A story | Example | 04.09.2025</title><body><h1>A story</h1>", "title element")]
    public void Finds_the_day_of_publication_wherever_it_stands(string html, string source)
    {
        var found = PageMetadata.Read(Pages.Read(html, Undated));
        Assert.Equal("2025-09-04", found.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(source, found.Evidence["published"]);
    }

    [Fact]
    public void Takes_the_day_from_the_address_when_nothing_else_says_it() =>
        Assert.Equal("address", PageMetadata.Read(Pages.Read("<h1>A story</h1>", "https://example.org/2025/09/04/a-story")).Evidence["published"]);

    [Fact]
    public void Believes_the_printed_date_that_the_address_agrees_with() =>
        Assert.Equal(
            new DateTimeOffset(2025, 9, 4, 0, 0, 0, TimeSpan.Zero),
            PageMetadata.Read(Pages.Read("<h1>A story</h1><p>11 August 2024</p><p>4 September 2025</p>", "https://example.org/2025/09/04/a-story")).Published);

    [Theory]
    [InlineData("<div class='comments'><time datetime='2020-01-01'>1 January</time></div>")]
    [InlineData("<aside><time datetime='2020-01-01'>1 January</time></aside>")]
    [InlineData("<div class='related-articles'><time datetime='2020-01-01'>1 January</time></div>")]
    [InlineData("<a href='/other'>Another story with a long headline that leads away<div><time datetime='2020-01-01'>1 January</time> and its first words</div></a>")]
    public void Never_takes_the_date_of_a_comment_or_of_another_article(string beside) =>
        Assert.Null(PageMetadata.Read(Pages.Read($"<body><h1>A story</h1><p>Text.</p>{beside}", Undated)).Published);

    [Fact]
    public void Tells_an_update_from_the_publication()
    {
        var found = PageMetadata.Read(Pages.Read("<h1>A story</h1><p>Updated 5 September 2025</p><p>Published 4 September 2025</p>", Undated));
        Assert.Equal((4, 5), (found.Published!.Value.Day, found.Modified!.Value.Day));
    }

    [Fact]
    public void Takes_the_printed_date_where_the_system_stamps_its_exports()
    {
        var found = PageMetadata.Read(Pages.Read("""
            <script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2025-11-20T16:02:46Z","dateModified":"2025-11-20T16:02:46Z"}</script>
            <body><h1>A story</h1><div>May 14, 2025</div><p>Text.</p>
            """, Undated));
        Assert.Equal((5, 14), (found.Published!.Value.Month, found.Published!.Value.Day));
    }
}

using Ingest.Extraction.Dom;
using Ingest.Extraction.Rules;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Rules;

public sealed class SiteReaderTests
{
    private const string Html = """
        <html lang="en"><head><meta name="by" content="Ann Example"></head><body>
        <div id="top" class="head big">Posted by Bob Example on 4 May 2026</div>
        <div class="story"><p class="x">One</p><div class="share bar">Share</div><p>Two <b>bold</b></p></div>
        <div class="story late"><p>Three</p></div>
        <div id="shell"> </div><a href="/p2">next</a><a href="/all">all</a>
        </body></html>
        """;

    [Theory]
    [InlineData("//div[2]/p[1]", "One")]
    [InlineData("(//div)[1]/@class", "head big")]
    [InlineData("//div[contains(concat(' ', normalize-space(@class), ' '), ' late ')]", "Three")]
    [InlineData("substring-after(substring-before(//div[@id='top'], ' on '), 'by ')", "Bob Example")]
    [InlineData("substring(//meta[@name='by']/@content, 1, 3)", "Ann")]
    [InlineData("translate(//p[1], 'One', 'ONE')", "ONE")]
    [InlineData("//p[starts-with(., 'Two')]/b/text()", "bold")]
    [InlineData("//b/ancestor::div/preceding-sibling::div/@id", "top")]
    [InlineData("//p[@class='x']/following-sibling::p", "Two bold")]
    [InlineData("//p[string-length(normalize-space(.)) = 5]", "Three")]
    [InlineData("//*[name()='b' and local-name()='b']", "bold")]
    [InlineData("id('top')/@class", "head big")]
    [InlineData("//p[position()=last() and not(@class)]/b/parent::p", "Two bold")]
    [InlineData("string(//div[2]/p[2]/b)", "bold")]
    [InlineData("//p[@class='none'] | //p[@class='x']", "One")]
    [InlineData("/html/@lang", "en")]
    [InlineData("//div[.//b]/descendant::b/self::b", "bold")]
    public void Evaluates_xpath_over_the_page(string path, string expected) =>
        Assert.Equal(expected, Read($"title: {path}").Title);

    [Fact]
    public void Gives_the_bodys_elements_in_document_order_and_none_twice()
    {
        var reading = Read("body: //div[@class='story late'] | //div[contains(@class,'story')] | //b");
        Assert.Equal(["story", "story late"], reading.Roots.Select(root => root.ClassName));
        Assert.Equal("example.org.txt body: //div[@class='story late'] | //div[contains(@class,'story')] | //b", reading.Evidence["body"]);
    }

    [Fact]
    public void Takes_the_first_line_that_matches() =>
        Assert.Equal("story late", Assert.Single(Read("body: //section\nbody: //div[@class='story late']\nbody: //body").Roots).ClassName);

    [Fact]
    public void Names_what_is_stripped_and_leaves_it_in_the_page()
    {
        var reading = Read("strip_id_or_class: bar\nstrip_id_or_class: top\nstrip_id_or_class: sto\nstrip: //p/@class");
        Assert.Equal(["div", "div"], reading.Stripped.Select(element => element.LocalName));
        Assert.All(reading.Stripped, element => Assert.NotNull(element.ParentElement));
    }

    [Fact]
    public void Takes_stripped_marks_out_of_their_lines() => Assert.All(Read("strip: //b").Stripped, element => Assert.Null(element.ParentElement));

    [Fact]
    public void Warns_of_a_text_and_a_title_that_match_nothing()
    {
        var reading = Read("body: //section\nbody: //main\ntitle: //h1\nstrip: //video");
        Assert.Empty(reading.Roots);
        Assert.Equal(["example.org.txt body matches nothing; the generic reader was used.", "example.org.txt title matches nothing; the generic reader was used."], Warnings(reading));
    }

    [Theory]
    [InlineData("author: //address", true, true, "example.org.txt author matches nothing; the generic reader was used.")]
    [InlineData("author: //address", false, true, null)]
    [InlineData("date: //time", true, true, "example.org.txt date matches nothing; the generic reader was used.")]
    [InlineData("date: //time", true, false, null)]
    [InlineData("author: //b", true, true, null)]
    public void Warns_of_an_author_and_a_date_that_match_nothing_where_the_page_has_them(string rule, bool hasAuthors, bool hasDate, string? warning) =>
        Assert.Equal(warning is null ? [] : [warning], Read(rule).WarningsOfMissed(hasAuthors, hasDate));

    [Theory]
    [InlineData("body: //section", null, "example.org.txt body")]
    [InlineData("body: //section\nassumed: yes", "example.org.txt body", null)]
    [InlineData("body: //div[@class='story']", null, null)]
    [InlineData("body: //div[@class='story']\nassumed: yes", "example.org.txt body", null)]
    public void Has_no_warning_of_a_text_that_was_assumed(string rule, string? assumed, string? missed)
    {
        var reading = Read(rule);
        Assert.Equal((assumed, missed), (reading.AssumedBody, reading.Missed.GetValueOrDefault("body")));
    }

    [Fact]
    public void An_empty_container_is_no_body()
    {
        Assert.Equal("story", Read("body: //div[@id='shell']\nbody: //div[@class='story']").Roots[0].ClassName);
        Assert.Equal(["example.org.txt body matches nothing; the generic reader was used."], Warnings(Read("body: //div[@id='shell']")));
    }

    [Fact]
    public void Says_that_a_page_is_advertising() =>
        Assert.Equal(["example.org.txt native_ad_clue matches: the site calls the page advertising."], Read("native_ad_clue: //video\nnative_ad_clue: //div[contains(@class, 'share')]").Warnings);

    [Fact]
    public void Follows_links_only_under_their_condition()
    {
        var reading = Read("single_page_link: //a[text()='all']\nif_page_contains: //video\nnext_page_link: //a[text()='next']/@href");
        Assert.Equal((null, "/p2"), (reading.SinglePage, reading.NextPage));
    }

    [Fact]
    public void Wraps_and_dissolves()
    {
        var document = Page();
        SiteReader.Read(SiteConfigFile.Parse("example.org.txt", "wrap_in(blockquote): //p[@class='x']\ndissolve: //b"), document, CancellationToken.None);
        Assert.Equal("x", document.First("blockquote")?.Children.Single().ClassName);
        Assert.False(document.Has("b"));
        Assert.Contains("Two bold", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_with_the_pages_deadline()
    {
        var html = string.Concat(Enumerable.Repeat("<div><p>x</p></div>", 4000));
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteReader.Read(SiteConfigFile.Parse("x.txt", "title: //div[count(//div[count(//p[count(//p) > 1]) > 1]) > 99999]"), Pages.Read(html).Document, deadline.Token));
    }

    private static IEnumerable<string> Warnings(SiteReading reading) => reading.Warnings.Concat(reading.WarningsOfMissed(hasAuthors: false, hasDate: false));

    private static SiteReading Read(string rules) => SiteReader.Read(SiteConfigFile.Parse("example.org.txt", rules), Page(), CancellationToken.None);

    private static Document Page() => Pages.Read(Html, keepsAttributes: true).Document;
}

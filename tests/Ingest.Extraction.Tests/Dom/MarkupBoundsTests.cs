using System.Text;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;
using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Dom;

public sealed class MarkupBoundsTests
{
    /// <summary>Markup that costs a parser gigabytes or minutes, by what is repeated.</summary>
    private static readonly Dictionary<string, string> Bombs = new(StringComparer.Ordinal)
    {
        ["tags"] = Repeat("<p>x", 1_000_000),
        ["end tags that make elements"] = "x" + Repeat("</p>", 1_000_000),
        ["attributes"] = Repeat("<p id class title lang name role style>x", 100_000),
        ["attributes with values"] = Repeat("<p id=1 class='2' title=\"3\" lang = 4>x", 100_000),
        ["tables that push what is in them out"] = Repeat("<table><div>", 100_000),
        ["text that a table pushes out"] = "<table>" + Repeat("x<tr><!-- -->", 200_000),
        ["lists of choices"] = Repeat("<select><option>x</select>", 100_000),
        ["nesting"] = Repeat("<div>", 100_000),
        ["nesting without an end of the tag's name"] = Repeat("<ul><li>", 50_000),
        ["nesting by formatting that is closed first"] = Repeat("<b><div></b>", 100_000),
        ["custom elements"] = Repeat("<a-very-long-name>", 100_000),
        ["SVG"] = "<svg>" + Repeat("<g>", 100_000),
        ["formatting"] = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<font color={i}><p>")),
        ["formatting closed with what it is in"] = Repeat("<div><b id=x></div>", 100_000),
        ["formatting made again in each paragraph"] = "<p>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<font color={i}>")) + Repeat("<p>x", 10_000),
        ["upper and lower case"] = Repeat("<DIV><dIv>", 50_000),
        ["markup after what looks like a comment"] = "<!-->" + Repeat("<div>", 100_000),
        ["after a comment that ends oddly"] = "<!-- a --!>" + Repeat("<div>", 100_000),
        ["after a quote that quotes nothing"] = "<p \"><p =\"><p a=b=\"><p a/=\">" + Repeat("<div>", 100_000),
        ["in a title of SVG"] = "<svg><title>" + Repeat("<g>", 100_000),
        ["after a title that a list of choices drops"] = "<select><title></select>" + Repeat("<div>", 100_000),
    };

    public static TheoryData<string> BombNames => [.. Bombs.Keys];

    [Theory]
    [MemberData(nameof(BombNames))]
    public void What_costs_too_much_is_cut_and_parsed_in_little(string bomb)
    {
        var ct = TestContext.Current.CancellationToken;
        var clock = ThreadClock.OfCurrentThread();
        var before = clock?.Read();

        var parsed = PageParser.Parse(Bombs[bomb], ct);

        Assert.True(parsed.IsCutShort);
        Assert.InRange(parsed.Document.Descendants().Count(), 3, MarkupBounds.MostWeight + 10);
        Assert.InRange(clock?.Read() - before ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("<p title='<b><b><b>'>")]
    [InlineData("<!-- <div><div> -->")]
    [InlineData("<script>let a = '<div><div>';</script>")]
    [InlineData("<style>a > b { content: '<div>' }</style>")]
    [InlineData("<textarea><div></textarea>")]
    [InlineData("<div><p>One<p>Two <b>three</b> <a href=/x>four</a></div>")]
    [InlineData("<ul><li>One<li>Two</ul>")]
    [InlineData("<svg><path d='M0'/><path d='M1' /></svg>")]
    [InlineData("1 < 2 and </ 3 <")]
    public void What_is_written_usually_may_be_written_thousands_of_times(string html)
    {
        Assert.False(PageParser.Parse(Repeat(html, 5_000), TestContext.Current.CancellationToken).IsCutShort);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a")]
    [InlineData("<a b")]
    [InlineData("<a b=")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='c'")]
    [InlineData("<a/")]
    [InlineData("<!-")]
    [InlineData("<!--")]
    [InlineData("<!---")]
    [InlineData("<script")]
    [InlineData("<script>")]
    [InlineData("<script></")]
    [InlineData("<svg><a/>")]
    public void A_page_may_end_anywhere(string html) => Assert.NotNull(PageParser.Parse(html, TestContext.Current.CancellationToken).Document.Body);

    [Fact]
    public async Task What_stands_before_the_cut_is_read_and_the_reading_says_that_there_was_more()
    {
        var html = "<html><body><article><h1>A harbour opens</h1><p>The harbour was opened on Friday, and ships came in at noon from three sides of the sea.</p></article>" + Bombs["nesting"];

        var article = await new ArticleExtractor(SiteRules.BuiltIn).ExtractAsync(html, new Uri("https://harbour.example/a"), TestContext.Current.CancellationToken);

        Assert.Equal("A harbour opens", article.Title);
        Assert.Contains(article.Warnings, warning => warning.StartsWith("The page has more markup", StringComparison.Ordinal));
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}

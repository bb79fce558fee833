using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Labels;

public sealed class ArticleUnitsTests
{
    [Fact]
    public void Numbers_articles_with_prose_and_knows_the_headline_above()
    {
        var prose = new string('a', 400);
        var page = Cut($"<article><h1>One</h1><p>{prose}</p></article><article>teaser</article><article><h1>Two</h1><div><p>{prose}</p></div></article>");
        var units = new ArticleUnits(page, titleBlock: 0, _ => 0);

        Assert.Equal([1, 1, 0, 2, 2], page.Blocks.Select(block => units.NumberOf(units.Of(block.Container))));
        Assert.Equal([0, 0, 0, 3, 3], units.LastHeadline);
        Assert.Equal(2, units.Count);
        Assert.Equal([false, false, false, true, true], page.Blocks.Select(block => units.IsOther(block.Container)));
    }

    [Theory]
    [InlineData("<article><h1>One</h1><p>PROSE</p></article><article><h1>One</h1><p>PROSE</p></article>", 1)]
    [InlineData("<article><h1>One</h1><p>PROSE</p></article><article><h2>Two</h2><p>PROSE</p></article>", 0)]
    [InlineData("<article><h1>One</h1></article><article><h1>Two</h1><p>PROSE</p></article>", 0)]
    [InlineData("<h1>One</h1><article><h1>Two</h1><p>PROSE</p></article>", 0)]
    public void Takes_no_part_of_the_article_for_another(string html, double shareInTitle)
    {
        var page = Cut(html.Replace("PROSE", new string('a', 400), StringComparison.Ordinal));
        var units = new ArticleUnits(page, titleBlock: 0, _ => shareInTitle);

        Assert.DoesNotContain(page.Blocks, block => units.IsOther(block.Container));
    }

    [Fact]
    public void Takes_an_article_below_the_own_one_whose_headline_is_a_link_for_another()
    {
        var prose = new string('a', 400);
        var page = Cut($"<article><h2>One</h2><p>{prose}</p><article><h3><a href=/part>A part</a></h3><p>Own.</p></article></article>"
            + "<article><h2><a href=/two>Two</a></h2><p>What the other story says.</p></article><article><h2>Notes</h2><p>Own, too.</p></article><article><h2><a href='#at-noon'>At noon</a></h2><p>Own as well.</p></article>");
        var units = new ArticleUnits(page, titleBlock: 0, _ => 0);

        Assert.Equal(["Two", "What the other story says."], page.Blocks.Where(block => units.IsOther(block.Container)).Select(block => block.Text));
    }

    [Fact]
    public void Takes_an_article_above_the_own_one_whose_headline_is_a_link_for_another()
    {
        var prose = new string('a', 400);
        var page = Cut($"<article><h2><a href=/one>One</a></h2><p>{prose}</p></article><article><h2><a href=/two>Two</a></h2><p>{prose}</p></article>");
        var units = new ArticleUnits(page, titleBlock: 2, _ => 0);

        Assert.Equal([true, true, false, false], page.Blocks.Select(block => units.IsOther(block.Container)));
    }

    private static PageBlocks Cut(string html) => BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
}

namespace Ingest.Extraction.Tests.Page;

public sealed class JsonLdTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Ours"}""")]
    [InlineData("""[{"@type":"WebSite","name":"Site"},{"@type":"Article","headline":"Ours"}]""")]
    [InlineData("""{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"],"headline":"Ours"}]}""")]
    [InlineData("""{"@type":"http://schema.org/NewsArticle","headline":"Ours"}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"Ours"}}""")]
    public void Finds_the_article_wherever_it_stands(string json) =>
        Assert.Equal("Ours", Pages.WithJsonLd(json).JsonLd.Article!.Value.Text("headline"));

    [Fact]
    public void Prefers_the_article_whose_address_is_the_pages() =>
        Assert.Equal("Ours", Pages.WithJsonLd("""
            [{"@type":"NewsArticle","headline":"Other","url":"https://example.org/other-story","datePublished":"2026-01-01","author":"X"},
             {"@type":"NewsArticle","headline":"Ours","mainEntityOfPage":{"@id":"https://www.example.org/2026/05/a-story.html"}}]
            """).JsonLd.Article!.Value.Text("headline"));

    [Fact]
    public void Prefers_the_article_whose_headline_is_the_pages() =>
        Assert.Equal("Ours at last", Pages.WithJsonLd(
            """[{"@type":"NewsArticle","headline":"Other"},{"@type":"NewsArticle","headline":"Ours at last"}]""",
            "<title>Ours at last | Example</title>").JsonLd.Article!.Value.Text("headline"));

    [Fact]
    public void Follows_a_reference_to_the_author_in_the_graph() =>
        Assert.Equal("Ann Example", Pages.WithJsonLd("""
            {"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Example"}]}
            """).JsonLd.Article!.Value.Nodes("author").Single().Text("name"));

    [Fact]
    public void Reads_yes_and_no_however_written()
    {
        var article = Pages.WithJsonLd("""{"@type":"Article","a":false,"b":"False","c":"http://schema.org/True","d":"maybe"}""").JsonLd.Article!.Value;
        Assert.Equal([false, false, true, null, null], new[] { "a", "b", "c", "d", "e" }.Select(article.Flag));
    }

    [Fact]
    public void Names_a_live_blog() => Assert.True(Pages.WithJsonLd("""{"@type":"LiveBlogPosting","headline":"Live"}""").JsonLd.IsLiveBlog);

    [Fact]
    public void Warns_of_a_block_that_is_no_json()
    {
        var page = Pages.WithJsonLd("window.x = y");
        Assert.Null(page.JsonLd.Article);
        Assert.Contains("JSON-LD", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }
}

using Ingest.Extraction.Metadata;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata;

public sealed class PagingRulesTests
{
    [Theory]
    [InlineData("https://example.org/a-story", "<link rel=next href='/a-story/2'>", "https://example.org/a-story/2")]
    [InlineData("https://example.org/a-story", "<link rel=next href='/a-story?page=2'>", "https://example.org/a-story?page=2")]
    [InlineData("https://example.org/a-story?page=2", "<a href='?page=3'>3</a>", "https://example.org/a-story?page=3")]
    [InlineData("https://example.org/a-story.html", "<a href='/a-story-2.html'>weiter</a>", "https://example.org/a-story-2.html")]
    [InlineData("https://example.org/a-story", "<a href='/a-story/seite-2'>Nächste Seite</a>", "https://example.org/a-story/seite-2")]
    [InlineData("https://example.org/a-story", "<link rel=next href='/another-story'>", null)]
    [InlineData("https://example.org/a-story", "<a href='/another-story'>next</a>", null)]
    [InlineData("https://example.org/a-story", "<a href='/a-story/5'>5</a>", null)]
    [InlineData("https://example.org/", "<link rel=next href='/page/2'>", null)]
    [InlineData("https://example.org/a-story/2024", "<a href='/a-story/2025'>next</a>", null)]
    public void Finds_the_next_page_of_the_same_article(string url, string html, string? expected) =>
        Assert.Equal(expected, PagingRules.NextPage(Pages.Read(html, url)).Url?.AbsoluteUri);

    [Theory]
    [InlineData("<a href='/a-story?page=all'>View all</a>", "https://example.org/a-story?page=all")]
    [InlineData("<a href='/a-story/komplettansicht'>Auf einer Seite lesen</a>", "https://example.org/a-story/komplettansicht")]
    [InlineData("<a href='/archive?page=all'>View all</a>", null)]
    [InlineData("<a href='https://other.example/a-story?page=all'>View all</a>", null)]
    public void Finds_the_article_on_one_page(string html, string? expected) =>
        Assert.Equal(expected, PagingRules.SinglePage(Pages.Read(html, "https://example.org/a-story")).Url?.AbsoluteUri);
}

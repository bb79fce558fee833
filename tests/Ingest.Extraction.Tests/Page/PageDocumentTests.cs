using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class PageDocumentTests
{
    [Theory]
    [InlineData("/b", "https://example.org/b")]
    [InlineData("b?x=1#part", "https://example.org/2026/05/b?x=1")]
    [InlineData("//cdn.example.net/c", "https://cdn.example.net/c")]
    [InlineData("https://other.example/d", "https://other.example/d")]
    [InlineData("#part", null)]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("javascript:void(0)", null)]
    [InlineData("http://", null)]
    [InlineData("  ", null)]
    public void Resolves_addresses_against_the_page(string href, string? expected) =>
        Assert.Equal(expected, Pages.Read("<p>").Resolve(href)?.AbsoluteUri);

    [Fact]
    public void Resolves_addresses_against_the_base() =>
        Assert.Equal("https://example.org/other/b", Pages.Read("<base href='/other/'>").Resolve("b")?.AbsoluteUri);

    [Fact]
    public void Reads_meta_tags_by_any_of_their_names()
    {
        var meta = Pages.Read("<meta property='og:title' content=' A  story '><meta name=Author content=Ann><meta name=author content=Bob>").Meta;
        Assert.Equal("A story", meta.First("twitter:title", "og:title"));
        Assert.Equal(["Ann", "Bob"], meta.All("author"));
    }

    [Fact]
    public void A_title_in_a_drawing_is_not_the_pages() =>
        Assert.Null(Pages.Read("<body><svg><title>Logo</title></svg>").Elements.Title);

    [Fact]
    public void Walks_a_deep_page_without_recursion() =>
        Assert.True(Pages.Read(string.Concat(Enumerable.Repeat("<div>", 2_000))).Elements.Count > 10);

    [Theory]
    [InlineData("author", true)]
    [InlineData(" nofollow\tAuthor ", true)]
    [InlineData("noopener noreferrer", false)]
    [InlineData("authors", false)]
    [InlineData("", false)]
    public void Finds_a_relation_among_others(string relations, bool holds) => Assert.Equal(holds, PageDocument.HasRelation(relations, "author"));
}

using AngleSharp;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class PageParserTests
{
    private const string Html =
        """
        <!DOCTYPE html><html lang="en"><head><title>A harbour</title><link rel="stylesheet" href="/a.css"><base href="https://harbour.example/"><style>p { margin: 0 }</style></head>
        <body class="story"><p>One<style>b { top: 0 }</style> two <table><tr><td>cell</table><img src="a.png"><script>let x = 1;</script><noscript><p>still</p></noscript></body></html>
        """;

    [Fact]
    public async Task Builds_the_tree_that_the_parser_builds_by_itself()
    {
        var whole = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(Html, TestContext.Current.CancellationToken);
        foreach (var style in whole.QuerySelectorAll("style"))
        {
            style.TextContent = "";
        }

        Assert.Equal(whole.ToHtml(), (await PageParser.ParseAsync(Html, TestContext.Current.CancellationToken)).Document.ToHtml());
    }

    [Theory]
    [InlineData("<p>Before</p><xmp>Kept <b>as</b> written</xmp>", "Kept <b>as</b> written")]
    [InlineData("<p>Before</p><style>p { margin: 0 }</style>", "Before")]
    public async Task Keeps_the_raw_text_that_readers_see(string html, string text) =>
        Assert.EndsWith(text, (await PageParser.ParseAsync(html, TestContext.Current.CancellationToken)).Document.Body!.TextContent, StringComparison.Ordinal);
}

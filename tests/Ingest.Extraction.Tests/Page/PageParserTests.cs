using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class PageParserTests
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en"><head><title>A harbour</title><link rel="stylesheet" href="/a.css"><base href="https://harbour.example/"><style>p { margin: 0 }</style></head>
        <body class="story"><p>One<style>b { top: 0 }</style> two <table><tr><td>cell</table><img src="a.png"><script>let x = 1;</script><noscript><p>still</p></noscript></body></html>
        """;

    /// <summary>What makes parsers differ.</summary>
    public static TheoryData<string> Odd =>
    [
        Page,
        "",
        "text alone",
        "<p>a<b>b<p>c</b>d",
        "<a href=1>a<p>b<a href=2>c</a>d</p>",
        "<b class=x><i>a</b>b</i><b class=x><b class=x><b class=x><b class=x><p>c",
        "<table>a<tr>b<td>c</td>d<b>e</table>f",
        "<table><caption>a<tr><td>b<table><td>c</table><col><tbody><th>d",
        "<ul><li>a<li>b<ul><li>c</ul><dl><dt>d<dd>e<dd>f",
        "<select><option>a<optgroup><option>b</select><select><p>c<select>",
        "<svg><title>a<p>b</title><style>c</style><foreignObject><div>d</div></foreignObject><a xlink:href=e>f</a></svg><p>g",
        "<svg><path d=a /><desc>b</desc><script>c</script></svg>d",
        "<math><mi>a<b>c</b></mi><annotation-xml encoding='text/html'><p>d</annotation-xml><mo>e</math>f",
        "<template><p>a<template>b</template></template>c<table><template><p>d<table><tr><td>e</table></template></table>",
        "<table><tr><td><table><tr><td>a</table><tr><p>b<table><i>c</table><i>d</table>e<div>f",
        "<table><tbody><tr><a href=x>a<td>b</a></table><div><table><ul><li>c<td>d",
        "<p>a<table><b><p>b</b><p>c<td><table><b>d</table></table>e",
        "<!-- a -->b<!-- c -->d<?php e ?>f<!doctype g>h",
        "<body class=a id=b><body class=c title=d>e<html lang=f class=g><html class=h>",
        "<frameset><frame src=a></frameset>",
        "<textarea>\n<p>a</textarea><pre>\n\nb</pre><title>c</title><iframe><p>e</iframe><noembed>f</noembed>",
        "<p>a &amp; b &lt;c&gt; &nbsp;&eacute;&#8217;&#x1F600; &notit; &copy",
        "<form><form><input><button>a<button>b</form></form><p>c</form>",
        "<h1>a<h2>b</h3>c<nobr>d<nobr>e</nobr><font color=f>g<p>h</font>i",
        "<ruby>a<rb>b<rt>c<rtc>d<rp>e</ruby>",
        "<div title='a&quot;b' title=c data-x>e</div><DIV CLASS=F>g</DIV><x-y>h</x-y><x-y/>i",
        "a\0b<p>c\0d\r\ne\rf",
        "<head><meta charset=a><script>b<!--<script>c</script>--></script></head>d",
        "<image src=a><isindex><marquee><object><applet>b</marquee>c",
        "<p><table><p>a</table>b</br>c</p>d</p>",
        "<details><summary>a</summary><dialog>b<search>c<main>d<hgroup>e",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Builds_the_tree_that_the_parser_builds_by_itself(string html) =>
        Assert.Equal(await TreeOutline.OfParserAsync(html), TreeOutline.Of(PageParser.Parse(html, TestContext.Current.CancellationToken, keepsAttributes: true).Document));

    [Fact]
    public async Task Builds_the_same_tree_of_tags_in_no_order()
    {
        // What table parts in templates come to is said below.
        foreach (var html in Enumerable.Range(0, 3_000).Select(TagSoup.Of).Where(html => !html.Contains("<template", StringComparison.Ordinal)))
        {
            Assert.Equal(await TreeOutline.OfParserAsync(html), TreeOutline.Of(PageParser.Parse(html, TestContext.Current.CancellationToken, keepsAttributes: true).Document));
        }
    }

    [Fact]
    public void Takes_templates_in_no_order() =>
        Assert.All(Enumerable.Range(0, 20_000).Select(TagSoup.Of).Where(html => html.Contains("<template", StringComparison.Ordinal)), html => Assert.NotNull(Pages.Parse(html).DocumentElement));

    [Theory]
    [InlineData("<template><td>a</td><td>b</td></template>c")]
    [InlineData("<template><tr><td>a<td>b</tr></template>c")]
    [InlineData("<template><tbody><tr><th>a</th></tr></tbody><col>b</template>c")]
    [InlineData("<table><tr><template><tr><td>a<caption>b</template></table>c")]
    [InlineData("<form><b></form><template><thead>a<thead><caption>b</template>c")]
    public void Keeps_what_stands_in_rows_without_a_table_in_a_template(string html)
    {
        var document = Pages.Parse(html);

        Assert.Equal("ab", document.Descendants().OfType<TemplateElement>().Single().Content.TextContent);
        Assert.EndsWith("c", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Before</p><xmp>Kept <b>as</b> written</xmp>", "Kept <b>as</b> written")]
    [InlineData("<p>Before</p><style>p { margin: 0 }</style>", "Before")]
    public void Keeps_the_raw_text_that_readers_see(string html, string text) => Assert.EndsWith(text, Pages.Parse(html).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Ends_with_the_pages_deadline()
    {
        using var over = new CancellationTokenSource();
        over.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => PageParser.Parse(Page, over.Token));
    }
}

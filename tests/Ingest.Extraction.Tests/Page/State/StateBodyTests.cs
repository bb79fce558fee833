using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class StateBodyTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 4));
    private static readonly string Markup = $"<p>{Words}</p><p>Ålesund: {Words}</p>";

    public static TheoryData<string, string> Hidden => new()
    {
        { $$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{Words}}\n{{Words}}"}</script>""", "json-ld articleBody" },
        { $$"""<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Noon","articleBody":"{{Words}}"},{"@type":"BlogPosting","articleBody":"{{Words}}"}]}</script>""", "json-ld liveBlogUpdate" },
        { """<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"body":"<p>WORDS</p><p>WORDS</p><p>WORDS</p>"}}}</script>""".Replace("WORDS", Words, StringComparison.Ordinal), "state __NEXT_DATA__" },
        { """<script id="__NEXT_DATA__" type="application/json">{"article":{"body":[{"type":"p","children":[{"data":"WORDS"}]},{"type":"p","children":[{"data":"WORDS"}]},{"type":"p","children":[{"data":"WORDS"}]}]}}</script>""".Replace("WORDS", Words, StringComparison.Ordinal), "state __NEXT_DATA__" },
        { $$"""<script>window.__PRELOADED_STATE__ = {"content_elements":[{"type":"text","content":"{{Words}}"},{"type":"text","content":"{{Words}}"},{"type":"text","content":"{{Words}} {not: code}"}]};run();</script>""", "state __PRELOADED_STATE__" },
        { Flight($"7:I[1,[],\"\"]\n8:[\"$\",\"div\",null,{{\"text\":\"$9\"}}]\n9:T{Bytes(Markup)},{Markup}a:null\n"), "state __next_f" },
        { Flight("""0:["$","main",null,{"children":[["$","p","0",{"children":"WORDS"}],["$","p","1",{"children":["WORDS ",["$","a",null,{"href":"/x","children":"$$5 a ton"}]]}],["$","p","2",{"children":"WORDS"}]]}]""".Replace("WORDS", Words, StringComparison.Ordinal) + "\n"), "state __next_f" },
        { $"""<div hidden id="S:0"><p>{Words}</p><p>{Words}</p></div>""", "streamed part" },
        { $"<body><noscript><p>{Words}</p><p>{Words}</p></noscript>", "noscript" },
        { $"<body><noscript>&lt;p&gt;{Words}&lt;/p&gt;&lt;p&gt;{Words}&lt;/p&gt;</noscript>", "noscript" },
        { $"<body><noscript>&amp;lt;p&amp;gt;{Words}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{Words}&amp;lt;/p&amp;gt;</noscript>", "noscript" },
        { $"<template><p>{Words}</p><p>{Words}</p></template>", "template" },
    };

    /// <summary>A script's shapes of state, in each of which WORDS stands for a paragraph; the second is the evidence.</summary>
    public static TheoryData<string, string> Shapes => new()
    {
        // Contentful, Portable Text, Editor.js, WordPress's blocks, blocks of models, Markdown.
        { """<script type="application/json">{"nodeType":"document","content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"WORDS"}]},{"nodeType":"paragraph","content":[{"nodeType":"text","value":"WORDS"}]},{"nodeType":"paragraph","content":[{"nodeType":"text","value":"WORDS"}]}]}</script>""", "state json" },
        { """<script type="application/json">{"body":[{"_type":"block","style":"normal","children":[{"_type":"span","text":"The ships lie "},{"_type":"span","text":"WORDS"}]},{"_type":"block","children":[{"text":"WORDS"}]},{"_type":"block","children":[{"text":"WORDS"}]}]}</script>""", "state json" },
        { """<script>window.__INITIAL_STATE__={"content":{"time":1,"blocks":[{"type":"paragraph","data":{"text":"WORDS"}},{"type":"paragraph","data":{"text":"WORDS"}},{"type":"paragraph","data":{"text":"WORDS"}}]}};</script>""", "state __INITIAL_STATE__" },
        { """<script type="application/json">{"editorBlocks":[{"name":"core/paragraph","attributes":{"content":"WORDS"}},{"name":"core/paragraph","attributes":{"content":"WORDS"}},{"name":"core/paragraph","attributes":{"content":"WORDS"}}]}</script>""", "state json" },
        { """<script type="application/json">{"blocks":[{"type":"text","model":{"blocks":[{"model":{"text":"WORDS"}}]}},{"type":"text","model":{"blocks":[{"model":{"text":"WORDS"}}]}},{"type":"text","model":{"blocks":[{"model":{"text":"WORDS"}}]}}]}</script>""", "state json" },
        { """<script type="application/json">{"post":{"markdown":"WORDS\n\nWORDS\n\nWORDS"}}</script>""", "state json" },
        // An attribute, a name that no framework has, a function's argument, JSON in a string, escaped as an address.
        { """<div id="app" data-page="{&quot;props&quot;:{&quot;body&quot;:&quot;&lt;p&gt;WORDS&lt;/p&gt;&lt;p&gt;WORDS&lt;/p&gt;&lt;p&gt;WORDS&lt;/p&gt;&quot;}}"></div>""", "state data-page" },
        { """<script>var harbour = { "article": [{"text":"WORDS"},{"text":"WORDS"},{"text":"WORDS"},{"text":"WORDS"}] }; run(harbour);</script>""", "state harbour" },
        { """<script>window.__NUXT__=(function(a,b){return {data:[{body:a,id:b}]}}("\u003Cp>WORDS\u003C/p>\u003Cp>WORDS\u003C/p>\u003Cp>\x22WORDS\x22\u003C/p>",17));</script>""", "state string" },
        { """<script>load(JSON.parse('{"body":"<p>WORDS</p><p>WORDS</p><p>The pilot\'s hour: WORDS</p>"}'));</script>""", "state string" },
        { """<script>load("%7B%22body%22%3A%22%3Cp%3EWORDS%3C%2Fp%3E%3Cp%3EWORDS%3C%2Fp%3E%3Cp%3EWORDS%3C%2Fp%3E%22%7D");</script>""", "state string" },
    };

    /// <summary>Nothing but beginnings; each that is looked for to the end makes this take hours.</summary>
    public static TheoryData<string> Beginnings => new($"<script>{string.Concat(Enumerable.Repeat("a = [{ ", 300_000))}</script>", $"<script>{string.Concat(Enumerable.Repeat("a = '\\", 300_000))}</script>");

    // Cut in two, as servers stream it, even within a row.
    private static string Flight(string rows) => string.Concat(
        rows.Chunk(150).Select(part => $"<script>self.__next_f.push({JsonSerializer.Serialize(new object[] { 1, new string(part) })})</script>"));

    private static string Bytes(string text) => Encoding.UTF8.GetByteCount(text).ToString("x", CultureInfo.InvariantCulture);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Finds_a_body_in_whatever_shape_scripts_are_given_it(string html, string source) =>
        Finds_a_body_that_the_markup_does_not_show(html.Replace("WORDS", Words, StringComparison.Ordinal), source);

    [Fact]
    public void Keeps_headings_and_quotes_of_a_state_apart()
    {
        var html = """<script type="application/json">{"content":[{"type":"heading","content":[{"text":"At the quay"}]},{"type":"paragraph","content":[{"text":"WORDS"}]},{"type":"blockquote","content":[{"text":"WORDS"}]}]}</script>""";
        var root = Assert.Single(StateBody.Read(Pages.Read(html.Replace("WORDS", Words, StringComparison.Ordinal)))).RootOf(CancellationToken.None);
        Assert.Equal(["h2", "p", "blockquote"], root!.Children.Select(child => child.LocalName));
    }

    [Theory]
    [InlineData("The price of a pilot", "Fog signal")]
    [InlineData("Fog signal", "The price of a pilot")]
    public void Prefers_the_story_of_the_pages_title_to_a_longer_one(string first, string second)
    {
        var stories = new[] { first, second }.Select(title => $$"""{"title":"{{title}}","body":"{{string.Concat(Enumerable.Repeat($"<p>{title}. {Words}</p>", title == "Fog signal" ? 9 : 3))}}"}""");
        var page = Pages.Read($$"""<head><title>The price of a pilot | Tideline</title><meta property="og:title" content="The price of a pilot"></head><script type="application/json">{"stories":[{{string.Join(',', stories)}}]}</script>""");
        var root = Assert.Single(StateBody.Read(page)).RootOf(CancellationToken.None);
        Assert.DoesNotContain("Fog signal", root!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Finds_a_body_that_the_markup_does_not_show(string html, string source)
    {
        var body = Assert.Single(StateBody.Read(Pages.Read(html)));
        var root = body.RootOf(CancellationToken.None) is TemplateElement template ? template.Content : body.RootOf(CancellationToken.None);
        Assert.Equal(source, body.Source);
        Assert.True(root!.Descendants().Count(element => element.LocalName == "p") >= 2);
        Assert.Contains("The ships lie in the harbour", root.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script type='application/json'>{\"menu\":[{\"text\":\"Home\"},{\"text\":\"World\"},{\"text\":\"Trade\"}]}</script>")]
    [InlineData("<script>window.__INITIAL_STATE__ = {\"a\":1")]
    [InlineData("<noscript><img src='/pixel'></noscript>")]
    [InlineData("<script>const menu = {\"items\":[{\"text\":\"Home\"},{\"text\":\"World\"},{\"text\":\"Trade\"}]}; /* ")]
    [InlineData("<script>var a = 'an open string\nvar b = \"\\u00")]
    [MemberData(nameof(Beginnings))]
    public void Takes_no_menu_for_a_body(string html) => Assert.Empty(StateBody.Read(Pages.Read(html)));
}

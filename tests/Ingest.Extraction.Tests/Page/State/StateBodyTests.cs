using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class StateBodyTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("The ships lie in the harbour and wait.", 4));
    private static readonly string Markup = $"<p>{Words}</p><p>Ålesund: {Words}</p>";

    public static TheoryData<string, string> Hidden => new()
    {
        { $$"""<script type="application/ld+json">{"@type":"Article","articleBody":"{{Words}}\n{{Words}}"}</script>""", "json-ld articleBody" },
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

    // Cut in two, as servers stream it, even within a row.
    private static string Flight(string rows) => string.Concat(
        rows.Chunk(150).Select(part => $"<script>self.__next_f.push({JsonSerializer.Serialize(new object[] { 1, new string(part) })})</script>"));

    private static string Bytes(string text) => Encoding.UTF8.GetByteCount(text).ToString("x", CultureInfo.InvariantCulture);

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task Finds_a_body_that_the_markup_does_not_show(string html, string source)
    {
        var body = Assert.Single(StateBody.Read(Pages.Read(html)));
        var root = await body.RootAsync(CancellationToken.None);
        Assert.Equal(source, body.Source);
        Assert.True(root!.QuerySelectorAll("p").Length >= 2);
        Assert.Contains("The ships lie in the harbour", root.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script type='application/json'>{\"menu\":[{\"text\":\"Home\"},{\"text\":\"World\"},{\"text\":\"Trade\"}]}</script>")]
    [InlineData("<script>window.__INITIAL_STATE__ = {\"a\":1")]
    [InlineData("<noscript><img src='/pixel'></noscript>")]
    public void Takes_no_menu_for_a_body(string html) => Assert.Empty(StateBody.Read(Pages.Read(html)));
}
